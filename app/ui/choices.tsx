'use client'

import type { Option } from '@/lib/options'
import { ChoiceBox } from './choice-box'
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
          <ChoiceBox
            key={option.value}
            type={type}
            name={name}
            option={option}
            checked={typed.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
