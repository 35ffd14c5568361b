import type { ReactNode } from 'react'

/** Fields of a long form that belong together, under a heading of their own. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-6">
      <legend className="mb-4 w-full border-b border-rule pb-1 font-serif text-lg font-semibold">
        {title}
      </legend>
      {children}
    </fieldset>
  )
}
