import type { Route } from 'next'
import type { ReactNode } from 'react'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import type { Spoken } from '@/lib/i18n/bilingual'

type Props = { href: string; mark?: string; title: Spoken | null; aside?: ReactNode; children?: ReactNode }

/** The lines of one part of Today. */
export function Lines({ children }: { children: ReactNode }) {
  return <ul className="grid">{children}</ul>
}

/** One thing to do, linked to where it is done: what it is on the left, its date on the right. */
export function Line({ href, mark, title, aside, children }: Props) {
  return (
    <li className="grid gap-x-6 border-b border-rule py-2 first:pt-0 last:border-0 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        {mark && <span className="mr-2 text-sm tabular-nums text-second">{mark}</span>}
        <TextLink href={href as Route}>
          <SpokenText of={title} />
        </TextLink>
        {children && <div className="text-sm text-second">{children}</div>}
      </div>
      {aside && <div className="md:text-right">{aside}</div>}
    </li>
  )
}
