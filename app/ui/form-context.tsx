'use client'

import { createContext, useContext, useId } from 'react'
import type { FormState } from '@/lib/forms'

export type Values = Record<string, string | string[] | undefined>
export type Typed = Record<string, string[]>

type Here = { state: FormState; values: Values; restored: Typed | undefined; formId: string }

export const FormHere = createContext<Here>({ state: undefined, values: {}, restored: undefined, formId: '' })

/** The texts that fields of one name hold when they are drawn: what was typed, what was put back, or what the record has. */
export function useTyped(name: string): string[] {
  const { state, values, restored } = useContext(FormHere)
  const typed = state?.typed ?? restored
  if (typed) return typed[name] ?? []
  const value = values[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

export type FieldHere = {
  id: string
  defaultValue: string
  problem: string | undefined
  /** What another saved in this field meanwhile, where it differs. */
  theirs: string | undefined
}

/** What a field draws itself from. The id is the same on server and in the browser, and errors link to it. */
export function useField(name: string): FieldHere {
  const { state, formId } = useContext(FormHere)
  const [typed = ''] = useTyped(name)
  const saved = state?.conflict?.values[name]
  const differs = saved !== undefined && saved.replaceAll('\r\n', '\n') !== typed.replaceAll('\r\n', '\n')
  return {
    id: fieldId(formId, name),
    defaultValue: typed,
    problem: state?.fields[name],
    theirs: differs ? saved : undefined,
  }
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll('.', '-')}`
}

/** An id for a form that is safe in a CSS selector and the same on both sides. */
export function useFormId(): string {
  return `f${useId().replace(/[^A-Za-z0-9]/g, '')}`
}
