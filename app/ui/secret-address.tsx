'use client'

import { useActionState, useState } from 'react'
import type { FormState } from '@/lib/forms'
import { Button } from './button'

/** What an action answers that makes a secret: the addresses it opens, in this one answer, or why there is none. */
export type AddressState = { links: string[] } | FormState

type Props = {
  action: (state: AddressState, form: FormData) => Promise<AddressState>
  /** `labels`: of the addresses, in their order. */
  words: { make: string; labels: string[]; once: string; copy: string; copied: string }
}

/** Makes addresses with a secret in them and shows them, once: they are gone when the page is left. */
export function SecretAddress({ action, words }: Props) {
  const [state, send, pending] = useActionState(action, undefined)
  const links = state && 'links' in state ? state.links : []
  const problem = state && 'fields' in state ? state.sentence : undefined
  return (
    <form action={send} className="grid justify-items-start gap-4 print:hidden">
      {links.length > 0 && (
        <div role="status" className="grid w-full gap-2 rounded border border-waiting bg-tint px-4 py-3">
          <p className="font-medium">{words.once}</p>
          {links.map((link, index) => (
            <Address key={link} link={link} label={words.labels[index] ?? ''} words={words} />
          ))}
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

type AddressProps = { link: string; label: string; words: Pick<Props['words'], 'copy' | 'copied'> }

function Address({ link, label, words }: AddressProps) {
  const [copied, setCopied] = useState(false)
  return (
    <label className="grid gap-1">
      <span className="text-sm text-second">{label}</span>
      <span className="flex flex-wrap gap-2">
        <input value={link} readOnly className="field-box min-w-0 grow basis-64" />
        <span className="needs-scripts grid">
          <Button
            type="button"
            onClick={() => navigator.clipboard?.writeText(link).then(() => setCopied(true))}
          >
            {copied ? words.copied : words.copy}
          </Button>
        </span>
      </span>
    </label>
  )
}
