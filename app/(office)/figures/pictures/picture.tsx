import type { ReactNode } from 'react'
import { Section } from '@/app/ui/section'
import type { FigureFilters } from '@/lib/figures/input'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'

type Props = {
  title: string
  formula: string
  filters: FigureFilters
  picture: ReactNode
  table: ReactNode
  /** Why there is nothing to draw. */
  nothing: string | false
}

/** A picture with the table of its numbers beside it. */
export async function Picture({ title, formula, filters, picture, table, nothing }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={title}>
      <p className="mb-3 max-w-[70ch] text-second">
        {formula} {t('figures.asOf', { day: formatDate(filters.asOf, language) })}
      </p>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0">{nothing ? <p>— {nothing}</p> : picture}</div>
        <div className="min-w-0">{table}</div>
      </div>
    </Section>
  )
}
