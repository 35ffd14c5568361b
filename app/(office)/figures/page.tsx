import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { env } from '@/lib/env'
import { figureFilters } from '@/lib/figures/input'
import { findFigures } from '@/lib/figures/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatDate, formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { Breakdown } from './breakdown'
import { FilterForm } from './filter-form'
import { MoneyTables } from './money-tables'
import { AgePicture } from './pictures/age'
import { LadderPicture } from './pictures/ladder'
import { YearsPicture } from './pictures/years'
import { Ratio } from './ratio'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('frame.figures') }
}

export default async function FiguresPage({ searchParams }: PageProps<'/figures'>) {
  const user = await requireUser()
  const filters = figureFilters(await searchParams, todayIn(env().HOME_ZONE))
  const [t, language, figures] = await Promise.all([
    translator(),
    currentLanguage(),
    findFigures(user, filters),
  ])
  const lead = t('figures.lead', {
    period: formatRange(filters.from, filters.to, language),
    day: formatDate(filters.asOf, language),
    level: t(`values.sensitivity.${user.clearance}`),
  })
  return (
    <Page title={t('frame.figures')} lead={lead}>
      <FilterForm user={user} filters={filters} />
      <div className="grid items-start gap-x-12 lg:grid-cols-2">
        <Ratio
          figure="reviews"
          of={figures.reviews}
          parts={['on-time', 'late', 'not-done']}
          filters={filters}
        />
        <Ratio
          figure="reports"
          of={figures.reports}
          parts={['on-time', 'late', 'not-done']}
          filters={filters}
        />
        <Ratio
          figure="commitments"
          of={figures.commitments}
          parts={['on-time', 'late', 'open', 'dropped']}
          filters={filters}
        />
        <Ratio
          figure="conversion"
          of={figures.conversion}
          parts={['contract', 'agreement']}
          filters={filters}
        />
      </div>
      <Section title={t('figures.money.title')}>
        <MoneyTables money={figures.money} filters={filters} />
      </Section>
      <LadderPicture ladder={figures.ladder} filters={filters} />
      <AgePicture ages={figures.ages} filters={filters} />
      <YearsPicture years={figures.years} unknown={figures.status.unknown} filters={filters} />
      <div className="grid items-start gap-x-12 lg:grid-cols-2">
        <Breakdown figure="status" of={figures.status} filters={filters} />
        <Breakdown figure="type" of={figures.type} filters={filters} />
      </div>
    </Page>
  )
}
