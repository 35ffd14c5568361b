'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormState } from '@/lib/forms'
import { Button, type ButtonTone } from './button'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  label: ReactNode
  /** What is read out instead of the label, where the label alone does not say of which record. */
  name?: string
  tone?: ButtonTone
  hidden?: Record<string, string>
}

/** A form of one button, for a verb that asks for nothing more. A refusal stands beside it. */
export function ActionButton({ action, label, name, tone, hidden = {} }: Props) {
  const [state, send, pending] = useActionState(action, undefined)
  const problem = state?.sentence ?? Object.values(state?.fields ?? {})[0]
  return (
    <form action={send} className="inline-flex flex-wrap items-center gap-2 print:hidden">
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Button tone={tone} disabled={pending} aria-label={name}>
        {label}
      </Button>
      {problem && (
        <span role="alert" className="font-medium text-seal">
          {problem}
        </span>
      )}
    </form>
  )
}
