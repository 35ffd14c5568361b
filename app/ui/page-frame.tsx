import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Spoken } from '@/lib/i18n/bilingual'
import { translator } from '@/lib/i18n/translator'
import { SpokenText } from './spoken'

export type Crumb = { href: Route; label: ReactNode }

/** The head of a page (where one is, the one h1, what one can do) and its content. */
export async function Page(props: {
  title: string | Spoken
  crumbs?: Crumb[]
  lead?: ReactNode
  actions?: ReactNode
  narrow?: boolean
  children: ReactNode
}) {
  const { title, crumbs = [], lead, actions, narrow, children } = props
  return (
    <div className={narrow ? 'max-w-2xl' : 'max-w-6xl'}>
      {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
      <header className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[60ch]">
          <h1 className="text-2xl md:text-3xl">
            {typeof title === 'string' ? title : <SpokenText of={title} />}
          </h1>
          {lead && <div className="mt-2 text-second">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

async function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const t = await translator()
  return (
    <nav aria-label={t('frame.breadcrumb')} className="mb-2 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="flex gap-x-2">
            <Link href={crumb.href} className="link">
              {crumb.label}
            </Link>
            <span aria-hidden className="text-second">
              /
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
