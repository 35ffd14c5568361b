'use client'

import { useActionState, useState } from 'react'
import type { FormState } from '@/lib/forms'
import { Button } from './button'

/** What an action answers that makes a secret address: the address, in this one answer, or why there is none. */
export type AddressState = { link: string } | FormState

type Props = {
  action: (state: AddressState, form: FormData) => Promise<AddressState>
  words: { make: string; label: string; once: string; copy: string; copied: string }
}

/** Makes an address with a secret in it and shows it, once: it is gone when the page is left. */
export function SecretAddress({ action, words }: Props) {
  const [state, send, pending] = useActionState(action, undefined)
  const [copied, setCopied] = useState<string>()
  const link = state && 'link' in state ? state.link : undefined
  const problem = state && 'fields' in state ? state.sentence : undefined
  return (
    <form action={send} className="grid justify-items-start gap-4 print:hidden">
      {link && (
        <div role="status" className="grid w-full gap-2 rounded border border-waiting bg-tint px-4 py-3">
          <p className="font-medium">{words.once}</p>
          <div className="flex flex-wrap gap-2">
            <input
              aria-label={words.label}
              value={link}
              readOnly
              className="field-box min-w-0 grow basis-64"
            />
            <span className="needs-scripts grid">
              <Button
                type="button"
                onClick={() => navigator.clipboard?.writeText(link).then(() => setCopied(link))}
              >
                {copied === link ? words.copied : words.copy}
              </Button>
            </span>
          </div>
        </div>
      )}
      {problem && (
        <p role="alert" className="font-medium text-seal">
          {problem}
        </p>
      )}
      <Button disabled={pending}>{words.make}</Button>
    </form>
  )
}
