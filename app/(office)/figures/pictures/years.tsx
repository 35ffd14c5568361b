import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import type { stages, Year } from '@/lib/figures/by-year'
import { type FigureFilters, figuresAddress } from '@/lib/figures/input'
import { translator } from '@/lib/i18n/translator'
import { CountLink } from '../count-link'
import { NumberTable } from '../number-table'
import { Columns } from './columns'
import { Legend, type Look } from './fills'
import { Picture } from './picture'

const lookOf: Record<(typeof stages)[number], Look> = {
  'in-force': 'solid',
  signed: 'slanted',
  suspended: 'dotted',
  unsigned: 'hollow',
  ended: 'lined',
}

/** How the agreements stood at the end of each of the last years. */
export async function YearsPicture(props: { years: Year[]; unknown: number; filters: FigureFilters }) {
  const { years, unknown, filters } = props
  const t = await translator()
  const order = [
    'in-force',
    'signed',
    'suspended',
    'unsigned',
    'ended',
  ] as const satisfies readonly (typeof stages)[number][]
  const columns = years.map(({ year, counts }) => ({
    label: year,
    parts: order.map((stage) => ({ look: lookOf[stage], count: counts[stage] })),
  }))
  const labels = order.map((stage) => ({ stage, look: lookOf[stage], label: t(`figures.years.${stage}`) }))
  const title = t('figures.years.title')
  const described = years.map(
    ({ year, counts }) =>
      `${year}: ${labels.map(({ stage, label }) => `${label} ${counts[stage]}`).join(', ')}`,
  )
  const last = years.at(-1)
  const any = years.some(({ counts }) => Object.values(counts).some((count) => count > 0))
  return (
    <Picture
      title={title}
      formula={t('figures.years.formula')}
      filters={filters}
      nothing={!any && t('figures.years.nothing')}
      picture={
        <>
          <Columns name="years" title={title} description={described.join('; ')} columns={columns} />
          <Legend picture="years" of={labels} />
        </>
      }
      table={
        <NumberTable
          caption={title}
          head={[t('figures.years.year'), ...labels.map(({ label }) => label)]}
          rows={years.map(({ year, on, counts }) => ({
            key: year,
            cells: [
              on === last?.on ? (
                year
              ) : (
                <TextLink
                  key="year"
                  href={figuresAddress({ ...filters, from: `${year}-01-01`, to: on }) as Route}
                >
                  {year}
                </TextLink>
              ),
              ...labels.map(({ stage }) => counts[stage]),
            ],
          }))}
          foot={[
            {
              label: t('figures.part.unknown'),
              value: <CountLink count={unknown} figure="status" part="unknown" filters={filters} />,
            },
          ]}
        />
      }
    />
  )
}
