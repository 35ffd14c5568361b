import { scaleBand, scaleLinear } from 'd3-scale'
import { type Look, Patterns, paintOf } from './fills'

type ColumnOf = { label: string; parts: { look: Look; count: number }[] }
type Props = { name: string; title: string; description: string; columns: ColumnOf[] }

const width = 360
const height = 230
const left = 40
const foot = 22

/** Standing columns in parts, each part with a pattern of its own. Drawn on the server. */
export function Columns({ name, title, description, columns }: Props) {
  const sums = columns.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0))
  const y = scaleLinear()
    .domain([0, Math.max(1, ...sums)])
    .nice(4)
    .range([height - foot, 8])
  const x = scaleBand()
    .domain(columns.map(({ label }) => label))
    .range([left, width])
    .padding(0.25)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${name}-title ${name}-text`}
      className="w-full max-w-[36rem]"
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-text`}>{description}</desc>
      <Patterns picture={name} />
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
            <text x={left - 5} y={y(tick) + 4} fontSize="11" textAnchor="end" fill="var(--second)">
              {tick}
            </text>
          </g>
        ))}
      {columns.map((column, index) => (
        <g key={column.label}>
          <Stack of={column} x={x(column.label) ?? 0} width={x.bandwidth()} y={y} name={name} />
          {(columns.length - index) % 2 === 1 && (
            <text
              x={(x(column.label) ?? 0) + x.bandwidth() / 2}
              y={height - 6}
              fontSize="11"
              textAnchor="middle"
              fill="var(--second)"
            >
              {column.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

type StackProps = { of: ColumnOf; x: number; width: number; y: (value: number) => number; name: string }

function Stack({ of: { parts }, x, width: across, y, name }: StackProps) {
  let below = 0
  return parts.map(({ look, count }) => {
    const [bottom, top] = [y(below), y(below + count)]
    below += count
    if (count === 0) return null
    return <rect key={look} x={x} y={top} width={across} height={bottom - top} {...paintOf(name, look)} />
  })
}
