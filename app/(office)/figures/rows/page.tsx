import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { SpokenText } from '@/app/ui/spoken'
import { DayText } from '@/app/ui/when'
import { env } from '@/lib/env'
import { figureFilters, figuresAddress, rowsAddress, rowsWanted } from '@/lib/figures/input'
import { listFigureRows, nounOf, rowsAPage } from '@/lib/figures/rows'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatDate, formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { partLabel } from './part-label'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('figures.rows.title') }
}

/** Exactly the records that one figure counts. */
export default async function FigureRowsPage({ searchParams }: PageProps<'/figures/rows'>) {
  const user = await requireUser()
  const asked = await searchParams
  const filters = figureFilters(asked, todayIn(env().HOME_ZONE))
  const { figure, part, page } = rowsWanted(asked)
  if (!figure) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { count, rows } = await listFigureRows(user, filters, { figure, part, page }, language)

  const head = [
    { label: t(`figures.rows.${nounOf[figure]}`) },
    { label: t('figures.rows.part') },
    { label: t(`figures.rows.day.${figure}`) },
  ]
  const title = part
    ? `${t(`figures.${figure}.title`)}: ${partLabel(t, figure, part)}`
    : t(`figures.${figure}.title`)
  return (
    <Page
      title={title}
      crumbs={[{ href: figuresAddress(filters) as Route, label: t('frame.figures') }]}
      lead={t('figures.lead', {
        period: formatRange(filters.from, filters.to, language),
        day: formatDate(filters.asOf, language),
        level: t(`values.sensitivity.${user.clearance}`),
      })}
    >
      {rows.length === 0 ? (
        <Empty>{t('figures.rows.none')}</Empty>
      ) : (
        <DataTable
          caption={title}
          head={head}
          rows={rows.map((row, index) => ({
            key: `${row.id} ${index}`,
            cells: [
              <div key="title" className="max-w-[36rem]">
                <span className="block text-sm font-normal tabular-nums text-second">{row.ref}</span>
                <TextLink href={`/${nounOf[figure]}/${row.ref}` as Route}>
                  <SpokenText of={row.title} />
                </TextLink>
              </div>,
              partLabel(t, figure, row.part),
              row.on ? (
                <DayText key="day" on={row.on} />
              ) : (
                <span key="day" className="text-second">
                  {t('figures.part.unknown')}
                </span>
              ),
            ],
          }))}
        />
      )}
      <Pages
        count={count}
        page={page}
        size={rowsAPage}
        hrefOf={(number) => rowsAddress(filters, figure, part, number)}
      />
    </Page>
  )
}
