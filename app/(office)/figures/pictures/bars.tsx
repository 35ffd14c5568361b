import { scaleLinear } from 'd3-scale'
import { Patterns, paintOf } from './fills'

type Bar = { label: string; plain: number; marked: number }
type Props = { name: string; title: string; description: string; bars: Bar[] }

const width = 360
const rowHeight = 42
const room = 56

/** Lying bars of two parts, the second slanted, with their counts written out. Drawn on the server. */
export function Bars({ name, title, description, bars }: Props) {
  const height = bars.length * rowHeight + 22
  const most = Math.max(1, ...bars.map(({ plain, marked }) => plain + marked))
  const x = scaleLinear()
    .domain([0, most])
    .range([0, width - room])
  const ticks = x.ticks(4).filter(Number.isInteger)
  return (
    <svg
      viewBox={`-1 0 ${width + 1} ${height}`}
      role="img"
      aria-labelledby={`${name}-title ${name}-text`}
      className="w-full max-w-[30rem]"
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-text`}>{description}</desc>
      <Patterns picture={name} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1="4" y2={height - 18} stroke="var(--rule)" />
          <text
            x={x(tick)}
            y={height - 4}
            fontSize="11"
            textAnchor={tick ? 'middle' : 'start'}
            fill="var(--second)"
          >
            {tick}
          </text>
        </g>
      ))}
      {bars.map(({ label, plain, marked }, index) => {
        const top = index * rowHeight
        return (
          <g key={label}>
            <text x="0" y={top + 15} fontSize="13" fill="var(--ink)">
              {label}
            </text>
            {plain > 0 && (
              <rect x="0" y={top + 20} height="14" width={x(plain)} {...paintOf(name, 'solid')} />
            )}
            {marked > 0 && (
              <rect x={x(plain)} y={top + 20} height="14" width={x(marked)} {...paintOf(name, 'slanted')} />
            )}
            <text x={x(plain + marked) + 6} y={top + 32} fontSize="13" fill="var(--ink)">
              {plain + marked}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
