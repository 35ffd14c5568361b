'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/forms'
import { Button, type ButtonTone, buttonLook } from './button'
import { useDraft } from './draft'
import { DraftNotice } from './draft-notice'
import { FormHere, type Typed, useFormId, type Values } from './form-context'
import { FormProblems } from './form-problems'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  values?: Values
  /** The version that an edit is made from. */
  version?: number
  /** The id of a form that makes a record, so that sending it twice makes one. */
  submission?: string
  submit?: string
  /** Of the button that sends it: a second form on a page is not the primary one. */
  tone?: ButtonTone
  cancel?: { href: Route; label?: string }
  children: ReactNode
}

/** A form that works before scripts load, keeps what was typed, and shows what is wrong and what another saved meanwhile. */
export function ActionForm({
  action,
  values = {},
  version = 0,
  submission,
  submit,
  tone = 'primary',
  cancel,
  children,
}: Props) {
  const t = useTranslations()
  const [state, send, pending] = useActionState(action, undefined)
  const [restored, setRestored] = useState<Typed>()
  const [drawn, setDrawn] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const formId = useFormId()
  const { found, forget, sending } = useDraft(form, version)

  const [last, setLast] = useState<FormState>(undefined)
  if (state !== last) {
    setLast(state)
    setDrawn(drawn + 1)
    if (state) setRestored(undefined)
  }

  const wasPending = useRef(false)
  useEffect(() => {
    if (wasPending.current && !pending) {
      sending.current = false
      if (!state) {
        forget()
        setRestored(undefined)
        setDrawn((times) => times + 1)
      }
    }
    wasPending.current = pending
  }, [pending, state, forget, sending])

  const put = (typed: Typed | undefined) => {
    setRestored(typed)
    setDrawn((times) => times + 1)
  }
  const key = state?.typed.submission?.[0] ?? restored?.submission?.[0] ?? submission

  return (
    <FormHere value={{ state, values, restored, formId }}>
      <form ref={form} action={send} noValidate className="grid gap-6">
        {found && !restored && !state && (
          <DraftNotice at={found.at} onRestore={() => put(found.typed)} onDiscard={forget} />
        )}
        {state && <FormProblems key={`problems-${drawn}`} state={state} formId={formId} />}
        <input type="hidden" name="version" value={state?.conflict?.version ?? version} />
        {key && <input type="hidden" name="submission" value={key} />}
        {/* React empties a form after its action and forgets a select’s choice (react #30580): draw the fields afresh. What is
            typed while the answer is on its way would be lost, so nothing can be. */}
        <div key={drawn} inert={pending} className="grid gap-6">
          {children}
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Button tone={tone} disabled={pending}>
            {pending ? t('forms.saving') : (submit ?? t('forms.save'))}
          </Button>
          {cancel && (
            <Link href={cancel.href} className={buttonLook('quiet')}>
              {cancel.label ?? t('forms.cancel')}
            </Link>
          )}
        </div>
      </form>
    </FormHere>
  )
}
