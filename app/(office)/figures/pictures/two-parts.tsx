import type { Figure, FigureFilters } from '@/lib/figures/input'
import type { Breakdown } from '@/lib/figures/queries'
import { translator } from '@/lib/i18n/translator'
import { CountLink } from '../count-link'
import { NumberTable } from '../number-table'
import { Bars } from './bars'
import { Legend } from './fills'
import { Picture } from './picture'

type Props = {
  figure: Figure & ('ladder' | 'age')
  of: Breakdown
  lines: { part: string; label: string }[]
  /** What the second part of a line is called, and by which ending its key is told from the first. */
  mark: string
  filters: FigureFilters
}

/** Counts by steps, each of two parts, as lying bars and as a table. */
export async function TwoParts({ figure, of, lines, mark, filters }: Props) {
  const t = await translator()
  const bars = lines.map(({ part, label }) => ({
    part,
    label,
    plain: of.counts.get(part) ?? 0,
    marked: of.counts.get(`${part}-${mark}`) ?? 0,
  }))
  const [plain, marked] =
    figure === 'ladder'
      ? [t('figures.ladder.going'), t('figures.ladder.lost')]
      : [t('figures.age.waiting'), t('figures.age.overdue')]
  const title = t(`figures.${figure}.title`)
  const description = bars.map(({ label, ...bar }) => `${label}: ${bar.plain + bar.marked}`).join('; ')
  const rows = bars.map((bar) => ({
    key: bar.part,
    cells: [
      bar.label,
      <CountLink key="plain" count={bar.plain} figure={figure} part={bar.part} filters={filters} />,
      <CountLink
        key="marked"
        count={bar.marked}
        figure={figure}
        part={`${bar.part}-${mark}`}
        filters={filters}
      />,
    ],
  }))
  const foot = [
    { label: t('figures.all'), value: <CountLink count={of.total} figure={figure} filters={filters} /> },
    {
      label: t('figures.part.unknown'),
      value: <CountLink count={of.unknown} figure={figure} part="unknown" filters={filters} />,
    },
  ]
  return (
    <Picture
      title={title}
      formula={t(`figures.${figure}.formula`)}
      filters={filters}
      nothing={of.total === 0 && t(`figures.${figure}.nothing`)}
      picture={
        <>
          <Bars name={figure} title={title} description={description} bars={bars} />
          <Legend
            picture={figure}
            of={[
              { look: 'solid', label: plain },
              { look: 'slanted', label: marked },
            ]}
          />
        </>
      }
      table={
        <NumberTable
          caption={title}
          head={[t(`figures.${figure}.part`), plain, marked]}
          rows={rows}
          foot={foot}
        />
      }
    />
  )
}
