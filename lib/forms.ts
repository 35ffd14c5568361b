import type { z } from 'zod'
import type { Conflict, Message, Problem } from './result'

/** What a form shows after it was sent and not taken: what is wrong, what was typed, and what another saved meanwhile. */
export type FormState =
  | undefined
  | {
      sentence?: Message
      fields: Record<string, Message>
      conflict?: Conflict
      typed: Record<string, string[]>
    }

type Parsed<T> =
  | { ok: true; data: T; version: number; submission: string | undefined }
  | { ok: false; state: FormState }

type Nested = { [key: string]: string | string[] | Nested }

const namePattern = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+){0,5}$/
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])
const mostFields = 3000

/** The texts of a form by field name; files and the framework's own fields left out. */
function typedOf(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  let count = 0
  for (const [name, value] of form) {
    if (
      typeof value !== 'string' ||
      !namePattern.test(name) ||
      name.split('.').some((part) => unsafe.has(part))
    )
      continue
    if (++count > mostFields) break
    typed[name] = [...(typed[name] ?? []), value]
  }
  return typed
}

function nest(typed: Record<string, string[]>): Nested {
  const root: Nested = {}
  for (const [name, values] of Object.entries(typed)) {
    const parts = name.split('.')
    const last = parts.pop() ?? name
    let here = root
    for (const part of parts) {
      const next = here[part]
      here = here[part] = typeof next === 'object' && !Array.isArray(next) ? next : {}
    }
    here[last] = values.length === 1 ? (values[0] ?? '') : values
  }
  return root
}

/**
 * Reads a sent form through its schema. Dots in field names nest (`organisation.text`, `counterparts.0.text`). Beside the
 * data it gives the `version` the edit was made from (0 for a new record) and the `submission` id of the form.
 * On failure the state keeps what was typed.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Parsed<z.output<S>> {
  const typed = typedOf(form)
  const parsed = schema.safeParse(nest(typed))
  if (parsed.success) {
    const version = Number(typed.version?.[0] ?? 0)
    return {
      ok: true,
      data: parsed.data,
      version: Number.isSafeInteger(version) ? version : 0,
      submission: typed.submission?.[0],
    }
  }
  const fields: Record<string, Message> = {}
  for (const issue of parsed.error.issues) {
    const name = issue.path.join('.')
    const params = issue.code === 'custom' ? (issue.params as Message['values']) : undefined
    fields[name] ??= {
      key:
        issue.message.startsWith('problems.') || issue.code === 'custom'
          ? (issue.message as Message['key'])
          : 'problems.choice',
      values: params,
    }
  }
  return { ok: false, state: { fields, typed } }
}

/** The state of a form whose command refused, with what was typed kept. */
export function formProblem(problem: Problem, form: FormData): FormState {
  return {
    sentence: problem.sentence,
    fields: problem.fields ?? {},
    conflict: problem.conflict,
    typed: typedOf(form),
  }
}

/** The state after a form was taken and the page stays: nothing to show, and the fields start afresh. */
export const formTaken: FormState = undefined
