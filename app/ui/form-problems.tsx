'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/forms'
import { fieldId } from './form-context'

/** What is wrong with a form, above it: a sentence, another's save, and a link to each field that needs mending. */
export function FormProblems({ state, formId }: { state: NonNullable<FormState>; formId: string }) {
  const t = useTranslations()
  const box = useRef<HTMLDivElement>(null)
  const fields = Object.entries(state.fields)
  const labels = useLabels(fields.map(([name]) => fieldId(formId, name)))
  useEffect(() => box.current?.focus(), [])

  const { conflict, sentence } = state
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded border-2 border-seal bg-card px-4 py-3">
      {sentence && <p className="font-medium">{sentence}</p>}
      {conflict && (
        <p className="font-medium">
          {conflict.by
            ? t('forms.conflict', { by: conflict.by, when: conflict.when })
            : t('forms.conflictNoName')}
        </p>
      )}
      {fields.length > 0 && (
        <>
          <p className="font-medium">{t('forms.problems', { count: fields.length })}</p>
          <ul className="mt-1 grid gap-1">
            {fields.map(([name, message], index) => (
              <li key={name}>
                <a href={`#${fieldId(formId, name)}`} className="link text-seal">
                  {labels[index] && `${labels[index]}: `}
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

// The labels stand further down in the form; they are looked up once it is drawn.
function useLabels(ids: string[]): (string | undefined)[] {
  const [labels, setLabels] = useState<(string | undefined)[]>([])
  const wanted = ids.join(' ')
  useEffect(() => {
    const found = wanted.split(' ').map((id) => {
      const field = id ? document.getElementById(id) : null
      const label = id ? document.querySelector(`label[for="${id}"]`) : null
      const own = label?.firstChild?.textContent ?? field?.querySelector('legend')?.textContent
      return own ?? field?.getAttribute('aria-label') ?? undefined
    })
    setLabels(found)
  }, [wanted])
  return labels
}
