import type { Dated } from '@/lib/agreements/dates'
import type { ActShown, Review } from '@/lib/agreements/parts'
import { labelSize, placeMarks, reachOf, scaleOf, yearsOf } from '@/lib/agreements/picture'
import type { AgreementShown } from '@/lib/agreements/queries'
import { statusSpans } from '@/lib/agreements/spans'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate, formatShortDate } from '@/lib/time/format'
import { sayDated } from './dated-words'
import { PictureBand } from './picture-band'

type Date = Dated<ActShown, Review>

/** The life of an agreement as a picture, drawn for a desk and for a phone. The list beside it says the same in words. */
export async function TimelinePicture({ agreement, dates }: { agreement: AgreementShown; dates: Date[] }) {
  if (dates.every(({ on }) => on === null)) return null
  return (
    <figure className="mb-5 text-ink">
      <div className="hidden md:block print:block">
        <Picture agreement={agreement} dates={dates} width={720} />
      </div>
      <div className="max-w-md md:hidden print:hidden">
        <Picture agreement={agreement} dates={dates} width={340} />
      </div>
    </figure>
  )
}

const [rowHeight, bandHeight, axisHeight] = [18, 22, 34]

type Props = { agreement: AgreementShown; dates: Date[]; width: number }

async function Picture({ agreement, dates, width }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, day, validity, acts } = agreement
  const marks = dates.flatMap((dated) => {
    const { on } = dated
    const what = sayDated(t, dated)
    const label = on && t('agreements.timeline.labelled', { what, day: formatShortDate(on, language) })
    return on && label ? [{ on, label, kind: dated.kind }] : []
  })
  const [first, last] = reachOf(
    marks.map(({ on }) => on),
    day,
  )
  const xOf = scaleOf(first, last, width)
  const placed = placeMarks(marks, xOf, width)
  const top = (Math.max(0, ...placed.map(({ row }) => row)) + 1) * rowHeight
  const band = top + 14
  const [titleId, descId] = [`timeline-${width}`, `timeline-${width}-said`]
  return (
    <svg
      viewBox={`0 0 ${width} ${band + bandHeight + axisHeight}`}
      role="img"
      aria-labelledby={`${titleId} ${descId}`}
      className="block h-auto w-full"
      fontSize={labelSize}
    >
      <title id={titleId}>{t('agreements.timeline.title', { ref })}</title>
      <desc id={descId}>
        {t('agreements.timeline.said', {
          first: formatDate(first, language),
          last: formatDate(last, language),
        })}
      </desc>
      <PictureBand
        spans={statusSpans(validity, acts, first, last)}
        xOf={xOf}
        y={band}
        height={bandHeight}
        today={day}
      />
      <Axis years={yearsOf(first, last, width)} xOf={xOf} y={band + bandHeight} width={width} />
      <Today x={xOf(day)} width={width} y={band} word={t(`agreements.timeline.${todayWord(agreement)}`)} />
      {placed.map(({ x, row, on }) => (
        <line
          key={`${on} ${row}`}
          x1={x}
          x2={x}
          y1={top - row * rowHeight - 3}
          y2={band}
          className="stroke-field"
        />
      ))}
      {placed.map(({ x, from, to, row, on, label, kind }) => (
        <g key={`${on} ${row}`}>
          <Dot x={x} y={band} kind={kind} />
          <text
            x={from < x - 5 ? to : from}
            textAnchor={from < x - 5 ? 'end' : 'start'}
            y={top - row * rowHeight - 5}
            className="fill-ink stroke-paper print:stroke-none"
            strokeWidth={4}
            paintOrder="stroke"
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}

const todayWord = ({ isToday }: AgreementShown) => (isToday ? 'today' : 'thatDay')

/** What was done is filled, what lies ahead is hollow, a review is a square. */
function Dot({ x, y, kind }: { x: number; y: number; kind: Date['kind'] }) {
  if (kind === 'act') return <circle cx={x} cy={y} r={4.5} className="fill-primary stroke-paper" />
  const hollow = 'fill-paper stroke-primary'
  if (kind === 'review' || kind === 'reviewDue') {
    const look = kind === 'review' ? 'fill-primary stroke-paper' : hollow
    return <rect x={x - 4} y={y - 4} width={8} height={8} className={look} strokeWidth={1.5} />
  }
  return <circle cx={x} cy={y} r={4} className={hollow} strokeWidth={1.5} />
}

type AxisProps = { years: string[]; xOf: (day: string) => number; y: number; width: number }

function Axis({ years, xOf, y, width }: AxisProps) {
  return (
    <g className="fill-second">
      {years.map((year) => (
        <g key={year}>
          <line x1={xOf(year)} x2={xOf(year)} y1={y} y2={y + 4} className="stroke-field" />
          <text x={inside(xOf(year), width)} y={y + 16} textAnchor="middle">
            {year.slice(0, 4)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Where a word of four or five letters is centred without leaving the picture. */
const inside = (x: number, width: number) => Math.min(Math.max(x, 18), width - 18)

function Today({ x, y, width, word }: { x: number; y: number; width: number; word: string }) {
  return (
    <g>
      <line x1={x} x2={x} y1={y - 6} y2={y + bandHeight + 5} className="stroke-ink" strokeDasharray="3 2" />
      <text x={inside(x, width)} y={y + bandHeight + 31} textAnchor="middle" className="fill-ink font-medium">
        {word}
      </text>
    </g>
  )
}
