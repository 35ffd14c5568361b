export const looks = ['solid', 'slanted', 'dotted', 'lined', 'hollow'] as const
export type Look = (typeof looks)[number]

const solid: Partial<Record<Look, string>> = { solid: 'var(--primary)', hollow: 'var(--card)' }

/** The paint of a look inside the picture that holds `Patterns` of the same name. */
export const paintOf = (picture: string, look: Look) => ({
  fill: solid[look] ?? `url(#${picture}-${look})`,
  stroke: look === 'hollow' ? 'var(--second)' : look === 'solid' ? 'var(--primary)' : 'var(--ink)',
  strokeWidth: 1,
})

/** Patterns, so that parts are told apart without colours. */
export function Patterns({ picture }: { picture: string }) {
  const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const
  return (
    <defs>
      <pattern id={`${picture}-slanted`} {...tile} patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--card)" />
        <rect width="2.5" height="6" fill="var(--primary)" />
      </pattern>
      <pattern id={`${picture}-dotted`} {...tile}>
        <rect width="6" height="6" fill="var(--card)" />
        <circle cx="3" cy="3" r="1.6" fill="var(--waiting)" />
      </pattern>
      <pattern id={`${picture}-lined`} {...tile}>
        <rect width="6" height="6" fill="var(--card)" />
        <rect width="6" height="2" fill="var(--second)" />
      </pattern>
    </defs>
  )
}

/** What each look stands for. */
export function Legend({ picture, of }: { picture: string; of: { look: Look; label: string }[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {of.map(({ look, label }) => (
        <li key={look} className="flex items-center gap-2">
          <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden className="shrink-0">
            <Patterns picture={`${picture}-key-${look}`} />
            <rect x="0.5" y="0.5" width="15" height="11" {...paintOf(`${picture}-key-${look}`, look)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
