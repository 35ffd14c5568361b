'use client'

import type { Option } from '@/lib/options'
import { FieldProblem, Theirs } from './field-frame'
import { useField, useTyped } from './form-context'

const name = 'internalFields'
// Sent along with the ticks, so that none ticked is told from a form that did not ask.
const none = 'none'

/** Boxes of one name whose saved value is one text, the ticked parted by blanks. */
export function InsideFields({ label, hint, options }: { label: string; hint: string; options: Option[] }) {
  const field = useField(name)
  const typed = useTyped(name).flatMap((value) => value.split(' '))
  const saved = field.theirs?.split(' ')
  const differs = saved && options.some(({ value }) => saved.includes(value) !== typed.includes(value))
  const theirs = options.filter(({ value }) => saved?.includes(value)).map((option) => option.label)
  return (
    <fieldset
      id={field.id}
      className="grid gap-1 border-l-2 border-rule pl-4"
      aria-describedby={`${field.id}-hint${field.problem ? ` ${field.id}-problem` : ''}`}
    >
      <legend className="font-medium">{label}</legend>
      <p id={`${field.id}-hint`} className="text-second">
        {hint}
      </p>
      <FieldProblem field={field} />
      <input type="hidden" name={name} value={none} />
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label key={option.value} className="inline-flex min-h-11 items-center gap-3 md:min-h-8">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={typed.includes(option.value)}
              className="size-5 shrink-0 accent-primary"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {differs && <Theirs field={{ ...field, theirs: theirs.join(', ') }} />}
    </fieldset>
  )
}
