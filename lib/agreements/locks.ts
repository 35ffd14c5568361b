import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { type Known, knownOf } from './standings'
import { inOrder, isSignature, signatureOf } from './steps'

/** What of an agreement's own record is fixed by its signing. */
export const lockedFields = [
  'type',
  'titleEn',
  'titleZh',
  'titleLocal',
  'titleLocalLanguage',
  'textLanguages',
  'authenticLanguages',
] as const

/** Whether a value says nothing yet, so that filling it completes the record. */
export const isOpen = (value: unknown) =>
  value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0)

/** The first of the named fields that `after` would change; filling one that is empty completes the record and is no change. */
export function changedOf<K extends string>(
  names: readonly K[],
  before: { [P in K]: unknown },
  after: { [P in K]: unknown },
): K | undefined {
  return names.find(
    (name) => !isOpen(before[name]) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}

export type Lock = Known & {
  /** A signing is recorded: what is signed can be completed, not changed. */
  signed: boolean
  /** Parties and signatories may still be added: it is not signed by all, or the record is marked as to be completed. */
  open: boolean
}

/** The acts of an agreement and what they lock. */
export async function lockOf(
  reader: Reader,
  agreement: { id: string; toBeCompleted: boolean },
): Promise<Lock> {
  const known = (await knownOf(reader, eq(agreements.id, agreement.id))).get(agreement.id)
  if (!known) throw new Error('An agreement without terms.')
  const signed = known.acts.some(({ kind }) => isSignature(kind))
  const byAll = signatureOf(inOrder(known.acts), known.validity.parties) !== undefined
  return { ...known, signed, open: !signed || !byAll || agreement.toBeCompleted }
}
