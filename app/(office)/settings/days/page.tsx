import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { sourceIn } from '@/lib/office-days/public-holidays'
import { listOfficeDays, listOfficeYears } from '@/lib/office-days/queries'
import { yearAsked, yearsAround } from '@/lib/office-days/years'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { formatDate, formatWeekday } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('officeDays.title') }
}

export default async function OfficeDaysPage({ searchParams }: PageProps<'/settings/days'>) {
  const user = await requireUser()
  const today = todayIn(env().HOME_ZONE)
  const year = yearAsked((await searchParams).year, today)
  const [t, listed, days] = await Promise.all([
    translator(),
    listOfficeYears(user),
    listOfficeDays(user, year),
  ])
  const mayEdit = can(user, 'settings.write')
  const add = mayEdit && (
    <ButtonLink href={'/settings/days/new' as Route} tone="primary" data-key="n">
      {t('officeDays.add')}
    </ButtonLink>
  )
  const ahead = days.length === 0 && year > today.slice(0, 4)
  return (
    <Page
      title={t('officeDays.title')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={t('officeDays.lead')}
      actions={add}
    >
      <Years years={yearsAround(listed, today)} shown={year} />
      <Section title={t('officeDays.year', { year })}>
        {days.length === 0 ? (
          <Empty>{t(ahead ? 'officeDays.unlisted' : 'officeDays.none', { year })}</Empty>
        ) : (
          <DayTable days={days} mayEdit={mayEdit} />
        )}
      </Section>
    </Page>
  )
}

async function Years({ years, shown }: { years: string[]; shown: string }) {
  const t = await translator()
  return (
    <nav aria-label={t('officeDays.years')} className="mb-6 flex flex-wrap gap-x-4 gap-y-1 print:hidden">
      {years.map((year) => (
        <Link
          key={year}
          href={`/settings/days?year=${year}` as Route}
          aria-current={year === shown ? 'page' : undefined}
          className={`inline-flex min-h-11 items-center tabular-nums md:min-h-9 ${year === shown ? 'font-medium' : 'link'}`}
        >
          {year}
        </Link>
      ))}
    </nav>
  )
}

type TableProps = { days: Awaited<ReturnType<typeof listOfficeDays>>; mayEdit: boolean }

async function DayTable({ days, mayEdit }: TableProps) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const rows = days.map((day) => {
    const said = `${formatDate(day.on, language)} · ${formatWeekday(day.on, language)}`
    return {
      key: day.on,
      cells: [
        <span key="day" className="tabular-nums md:whitespace-nowrap">
          {mayEdit ? <TextLink href={`/settings/days/${day.on}` as Route}>{said}</TextLink> : said}
        </span>,
        <span key="kind" className="whitespace-nowrap">
          <StatusMark tone={day.kind === 'off' ? 'plain' : 'active'}>
            {t(`values.dayKind.${day.kind}`)}
          </StatusMark>
        </span>,
        <SpokenText key="name" of={inLanguage(language, day.nameEn, day.nameZh)} />,
        <span key="source" className="whitespace-pre-line text-sm text-second">
          {sourceIn(language, day.on, day.source)}
        </span>,
      ],
    }
  })
  const head = [
    { label: t('officeDays.day') },
    { label: t('officeDays.kind') },
    { label: t('officeDays.name') },
    { label: t('officeDays.source') },
  ]
  return <DataTable caption={t('officeDays.title')} head={head} rows={rows} />
}
