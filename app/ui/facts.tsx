import type { ReactNode } from 'react'

export type Fact = { term: ReactNode; value: ReactNode }

/** Terms and what is known of each; a term without a value is left out. */
export function Facts({ rows }: { rows: Fact[] }) {
  return (
    <dl className="grid gap-y-2">
      {rows
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of facts never changes
          <div key={index} className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="text-second">{term}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
