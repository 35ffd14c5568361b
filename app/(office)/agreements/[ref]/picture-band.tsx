import type { AgreementStatus } from '@/db/values/agreements'
import { widthOf } from '@/lib/agreements/picture'
import type { Span } from '@/lib/agreements/spans'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { addDays, type LocalDate } from '@/lib/time/local'

const looks: Record<AgreementStatus, string> = {
  draft: 'fill-second/10',
  initialled: 'fill-waiting/15',
  signed: 'fill-waiting/30',
  'in-force': 'fill-done/35',
  suspended: 'fill-waiting/30',
  expired: 'fill-second/25',
  terminated: 'fill-second/25',
  superseded: 'fill-second/25',
}

type Props = {
  spans: Span[]
  xOf: (day: LocalDate) => number
  y: number
  height: number
  today: LocalDate
}

/** The statuses one after another, each with its word where there is room. What lies ahead is only outlined. */
export async function PictureBand({ spans, xOf, y, height, today }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <g>
      {spans.map(({ from, to, status }) => {
        const [left, right] = [xOf(from), xOf(addDays(to, 1))]
        const split = Math.min(Math.max(xOf(today), left), right)
        const word = t(`values.agreementStatus.${status}`)
        const days = { from: formatDate(from, language), to: formatDate(to, language) }
        return (
          <g key={from}>
            <title>{t('agreements.timeline.status', { status: word, ...days })}</title>
            <rect x={left} y={y} width={split - left} height={height} className={looks[status]} />
            <rect
              x={left}
              y={y}
              width={Math.max(0, right - left)}
              height={height}
              className="fill-none stroke-field"
            />
            {widthOf(word) + 12 < right - left && (
              <text x={left + 7} y={y + height / 2 + 4} className="fill-ink">
                {word}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
