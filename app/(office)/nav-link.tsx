'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the main navigation, marked when its part of the product is open. */
export function NavLink({ href, below, children }: { href: Route; below?: boolean; children: ReactNode }) {
  const path = usePathname()
  const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  const look = below
    ? `flex flex-col items-center justify-center gap-0.5 text-[0.6875rem] tracking-tight ${here ? 'font-semibold text-primary' : 'text-second'}`
    : `rounded border-l-2 px-3 py-1.5 hover:bg-tint ${here ? 'border-seal bg-tint font-semibold' : 'border-transparent'}`
  return (
    <Link href={href} className={look} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}
