import type { ReactNode } from 'react'

/** A part of a page under its heading and a hairline. */
export function Section(props: { title: ReactNode; id?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-8" id={props.id}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule pb-1">
        <h2 className="text-lg">{props.title}</h2>
        {props.action && <div className="text-sm print:hidden">{props.action}</div>}
      </div>
      {props.children}
    </section>
  )
}
