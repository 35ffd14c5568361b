'use client'

import type { Option } from '@/lib/options'
import { ChoiceBox } from './choice-box'
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
          <ChoiceBox
            key={option.value}
            type="checkbox"
            name={name}
            option={option}
            checked={typed.includes(option.value)}
          />
        ))}
      </div>
      {differs && <Theirs field={{ ...field, theirs: theirs.join(', ') }} />}
    </fieldset>
  )
}
