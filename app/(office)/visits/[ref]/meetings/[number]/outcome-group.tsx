import type { ReactNode } from 'react'

/** Outcomes of one type under its name. */
export function OutcomeGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 font-sans font-medium">{title}</h3>
      <ul className="grid max-w-[80ch] gap-2">{children}</ul>
    </div>
  )
}
