import { desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/client'
import { auditEvents } from '@/db/schema/office'
import { readForm } from '../form-reading'
import { agreementInput, newAgreementInput } from './input'

// For tests: what a command gets when a person sends a form with these fields filled in.

type Typed = Record<string, string>

/** A form with these fields, read through its schema. Throws where the schema refuses it. */
export function formOf<S extends z.ZodType>(schema: S, typed: Typed): z.output<S> {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  const read = readForm(schema, form)
  if (!read.ok) throw new Error(JSON.stringify(read.fields))
  return read.data
}

const untouched: Typed = {
  type: 'unknown',
  bindingIntent: 'unknown',
  effectiveRule: 'unknown',
  term: 'unknown',
  sensitivity: 'internal',
  titleEn: 'Agreement',
}

export const newAgreement = (typed: Typed = {}) => formOf(newAgreementInput, { ...untouched, ...typed })
export const agreementForm = (typed: Typed = {}) => formOf(agreementInput, { ...untouched, ...typed })

/** What the audit trail has of an agreement, the latest first. */
export function listEvents(agreementId: string) {
  return db
    .select({ action: auditEvents.action, changes: auditEvents.changes })
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, agreementId))
    .orderBy(desc(auditEvents.id))
}
