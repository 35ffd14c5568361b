import type { z } from 'zod'
import { Hostile } from './refusal'

const deepest = 20

/** JSON out of an entry. Refused where it is not UTF-8, no JSON, or nested deeper than the format ever is. */
export function jsonOf(name: string, bytes: Buffer): unknown {
  const text = textOf(name, bytes)
  if (depthOf(text) > deepest) throw new Hostile('visitFiles.refused.tooDeep', { name })
  try {
    return JSON.parse(text)
  } catch {
    throw new Hostile('visitFiles.refused.noJson', { name })
  }
}

/** Text out of an entry. */
export function textOf(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Hostile('visitFiles.refused.noText', { name })
  }
}

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inText && sign === '\\') at++
    else if (sign === '"') inText = !inText
    else if (inText) continue
    else if (sign === '{' || sign === '[') most = Math.max(most, ++depth)
    else if (sign === '}' || sign === ']') depth--
  }
  return most
}

/** What a schema makes of a value. Refused with the place in it that is not as it should be, and why. */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Hostile(keyOf(issue), { path: (issue?.path ?? []).join('.').slice(0, 200) || '/' })
}

const keys = {
  'no such day': 'visitFiles.refused.day',
  'no such time': 'visitFiles.refused.time',
  'no such zone': 'visitFiles.refused.zone',
} as const

function keyOf(issue: z.core.$ZodIssue | undefined) {
  const [, key] = Object.entries(keys).find(([said]) => said === issue?.message) ?? []
  if (key) return key
  return issue?.code === 'too_big' ? 'visitFiles.refused.tooLong' : 'visitFiles.refused.shape'
}
