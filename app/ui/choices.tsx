'use client'

import type { Option } from '@/lib/options'
import { FieldProblem, type FieldProps } from './field-frame'
import { useField, useTyped } from './form-context'

type Props = FieldProps & { options: Option[]; inline?: boolean }

/** One of a few values, all of them in sight. */
export function RadioField(props: Props) {
  return <Choices {...props} type="radio" />
}

/** Any of a few values, sent under one name. */
export function CheckGroup(props: Props) {
  return <Choices {...props} type="checkbox" />
}

function Choices({ name, label, hint, options, inline, type }: Props & { type: 'radio' | 'checkbox' }) {
  const field = useField(name)
  const typed = useTyped(name)
  return (
    <fieldset id={field.id} className="grid gap-1" aria-describedby={field.problem && `${field.id}-problem`}>
      <legend className="font-medium">{label}</legend>
      {hint && <p className="text-second">{hint}</p>}
      <FieldProblem field={field} />
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'grid'}>
        {options.map((option) => (
          <label key={option.value} className="inline-flex min-h-11 items-center gap-3 md:min-h-8">
            <input
              type={type}
              name={name}
              value={option.value}
              defaultChecked={typed.includes(option.value)}
              className="size-5 shrink-0 accent-primary"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
