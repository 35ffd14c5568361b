import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Message } from './result'

type Read<T> =
  | { ok: true; data: T; version: number; submission: string | undefined }
  | { ok: false; fields: Record<string, Message> }

type Nested = { [key: string]: string | string[] | Nested }

const namePattern = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+){0,5}$/
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])
const mostFields = 3000

const isFieldName = (name: string) =>
  namePattern.test(name) && !name.split('.').some((part) => unsafe.has(part))

/** The texts of a form by field name; files and the framework's own fields left out. */
export function typedOf(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  let count = 0
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !isFieldName(name)) continue
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

/** A sent form through its schema: the data, or what is wrong by field. `parseForm` says it in the reader's language. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): Read<z.output<S>> {
  const typed = typedOf(form)
  const parsed = schema.safeParse(nest(typed))
  if (parsed.success) {
    const version = Number(typed.version?.[0] ?? 0)
    return {
      ok: true,
      data: parsed.data,
      version: Number.isSafeInteger(version) ? version : 0,
      submission: submissionOf(typed),
    }
  }
  const fields: Record<string, Message> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= complaintOf(issue)
  return { ok: false, fields }
}

/**
 * What makes the same form sent twice count once: its id with a hash of what it says. A form that a browser's Back brings
 * out again carries the id it had, and is another once it says something else.
 */
function submissionOf({ submission, ...said }: Record<string, string[]>): string | undefined {
  const [id] = submission ?? []
  return id && `${id}.${createHash('sha256').update(JSON.stringify(said)).digest('base64url')}`
}

/** A complaint of a schema as a sentence of the catalogue. */
export function complaintOf(issue: z.core.$ZodIssue): Message {
  const ours = issue.code === 'custom' || issue.message.startsWith('problems.')
  if (!ours) return { key: 'problems.choice' }
  const values = issue.code === 'custom' ? (issue.params as Message['values']) : undefined
  return { key: issue.message as Message['key'], values }
}
