'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldHere } from './form-context'

export type FieldProps = { name: string; label: string; hint?: ReactNode; optional?: boolean }

/** The label, hint, error and, after a conflict, the other text around one field. */
export function FieldFrame(props: FieldProps & { field: FieldHere; children: ReactNode }) {
  const { field, label, hint, optional, children } = props
  const t = useTranslations()
  return (
    <div className="grid gap-1">
      <label htmlFor={field.id} className="font-medium">
        {label}
        {optional && <span className="font-normal text-second"> ({t('forms.optional')})</span>}
      </label>
      {hint && (
        <p id={`${field.id}-hint`} className="text-second">
          {hint}
        </p>
      )}
      <FieldProblem field={field} />
      {children}
      <Theirs field={field} />
    </div>
  )
}

export function FieldProblem({ field }: { field: FieldHere }) {
  if (!field.problem) return null
  return (
    <p id={`${field.id}-problem`} className="font-medium text-seal">
      {field.problem}
    </p>
  )
}

/** What another saved in this field while one was writing. */
export function Theirs({ field }: { field: FieldHere }) {
  const t = useTranslations()
  if (field.theirs === undefined) return null
  return (
    <div className="mt-1 border-l-2 border-waiting pl-3">
      <p className="text-sm font-medium text-waiting">{t('forms.theirs')}</p>
      <p className="whitespace-pre-line">{field.theirs || t('forms.theirsEmpty')}</p>
    </div>
  )
}

/** What ties a control to its hint and its error for those who cannot see them. */
export function described(field: FieldHere, hint: unknown) {
  const ids = [hint && `${field.id}-hint`, field.problem && `${field.id}-problem`].filter(Boolean)
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': field.problem ? true : undefined }
}
