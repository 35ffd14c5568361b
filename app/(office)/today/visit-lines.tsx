import type { ReactNode } from 'react'
import { Section } from '@/app/ui/section'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage } from '@/lib/i18n/translator'
import { formatRange } from '@/lib/time/format'
import type { VisitLine } from '@/lib/today/visits'
import { Line, Lines } from './line'

type Props<T extends VisitLine> = {
  title: string
  visits: T[]
  /** Where one acts on a visit, below its own address. */
  to?: string
  aside: (visit: T) => ReactNode
}

/** Visits that want something done, a line each. */
export async function VisitLines<T extends VisitLine>({ title, visits, to = '', aside }: Props<T>) {
  if (visits.length === 0) return null
  const language = await currentLanguage()
  return (
    <Section title={title}>
      <Lines>
        {visits.map((visit) => (
          <Line
            key={visit.ref}
            href={`/visits/${visit.ref}${to}`}
            mark={visit.ref}
            title={inLanguage(language, visit.titleEn, visit.titleZh)}
            aside={aside(visit)}
          >
            {formatRange(visit.firstOn, visit.lastOn, language)}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
