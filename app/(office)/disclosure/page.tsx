import { Button } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { FilterChoice } from '@/app/ui/filter-fields'
import { Page } from '@/app/ui/page-frame'
import { daysOf, isQuarter, quarterBefore, quarterOf } from '@/lib/disclosure/quarter'
import { listDisclosure, listQuarters } from '@/lib/disclosure/queries'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { DisclosureTable } from './disclosure-table'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('disclosure.title') }
}

export default async function DisclosurePage({ searchParams }: PageProps<'/disclosure'>) {
  const user = await requireUser()
  const asked = (await searchParams).quarter
  const last = quarterBefore(quarterOf(todayIn(env().HOME_ZONE)))
  const quarter = isQuarter(asked) ? asked : last
  const [t, language, quarters, { visits, hidden }] = await Promise.all([
    translator(),
    currentLanguage(),
    listQuarters(user),
    listDisclosure(user, quarter),
  ])

  const { firstOn, lastOn } = daysOf(quarter)
  const choices = [...new Set([quarter, last, ...quarters])].sort().reverse()
  return (
    <Page
      title={t('disclosure.title')}
      crumbs={[{ href: '/reports', label: t('frame.reports') }]}
      lead={<p>{t('disclosure.lead')}</p>}
    >
      <form
        action="/disclosure"
        aria-label={t('disclosure.choose')}
        className="mb-6 flex flex-wrap items-end gap-3 print:hidden"
      >
        <FilterChoice
          name="quarter"
          label={t('disclosure.quarter')}
          value={quarter}
          options={choices.map((each) => ({ value: each, label: each }))}
        />
        <Button>{t('disclosure.show')}</Button>
      </form>
      <p className="mb-3 text-second">{formatRange(firstOn, lastOn, language)}</p>
      {visits.length > 0 ? <DisclosureTable visits={visits} /> : <Empty>{t('disclosure.none')}</Empty>}
      {hidden > 0 && <p className="mt-3 text-second">{t('disclosure.hidden', { count: hidden })}</p>}
      <p className="mt-3 text-sm print:hidden">
        <a className="link" href={`/disclosure.csv?quarter=${quarter}`} download>
          {t('disclosure.csv')}
        </a>
      </p>
    </Page>
  )
}
