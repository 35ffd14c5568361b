'use client'

import { useState } from 'react'
import { Button } from './button'
import { described, FieldFrame, type FieldProps } from './field-frame'
import { useField } from './form-context'

type Props = FieldProps & {
  autoComplete: 'current-password' | 'new-password'
  /** The words on the button that shows what was typed, and hides it again. */
  toggle: { show: string; hide: string }
}

/** A password, typed once: who is unsure of it looks at it, instead of typing it twice unseen. */
export function PasswordField(props: Props) {
  const { name, hint, autoComplete, toggle } = props
  const field = useField(name)
  const [shown, setShown] = useState(false)
  return (
    <FieldFrame {...props} field={field}>
      <div className="flex gap-2">
        <input
          type={shown ? 'text' : 'password'}
          id={field.id}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className="field-box"
          {...described(field, hint)}
        />
        <span className="needs-scripts grid shrink-0">
          <Button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? toggle.hide : toggle.show}
          </Button>
        </span>
      </div>
    </FieldFrame>
  )
}
