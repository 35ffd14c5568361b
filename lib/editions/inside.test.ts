import { desc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreements, auditEvents, commitments, meetings, visits } from '@/db/schema'
import { editAgreement } from '../agreements/commands'
import { agreementInput } from '../agreements/input'
import { agreementValues } from '../agreements/values'
import { editCommitment } from '../commitments/commands'
import { editCommitmentValues } from '../commitments/drafting'
import { commitmentInput } from '../commitments/input'
import { readForm } from '../form-reading'
import { editMeeting } from '../meetings/commands'
import { findMeetingRow } from '../meetings/find'
import { meetingValues } from '../meetings/form-values'
import { meetingInput } from '../meetings/input'
import type { User } from '../user'
import { editVisit } from '../visits/commands'
import { visitValues } from '../visits/form-values'
import { visitInput } from '../visits/input'
import { insideFields } from './inside-fields'
import { insideInput } from './inside-input'

type Values = Record<string, string>

/** A form as the browser sends it: what the record has, and of the boxes what is ticked with what is sent beside them. */
function sent(values: Values, ticked: string[] | undefined) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) if (name !== 'internalFields') form.append(name, value)
  for (const each of ticked ? ['none', ...ticked] : []) form.append('internalFields', each)
  return form
}

function parsed<S extends Parameters<typeof readForm>[0]>(schema: S, form: FormData) {
  const read = readForm(schema, form)
  if (!read.ok) throw new Error(JSON.stringify(read.fields))
  return read.data
}

type Kept = { internalFields: string[] } | undefined
type Case = {
  make: (user: User) => Promise<{
    edit: (ticked: string[] | undefined, version: number) => Promise<unknown>
    kept: () => Promise<Kept>
  }>
}

const cases: Record<keyof typeof insideFields, Case> = {
  visit: {
    make: async (user) => {
      const visit = await makeVisit()
      return {
        edit: (ticked, version) =>
          editVisit(user, visit.ref, parsed(visitInput, sent(visitValues(visit), ticked)), version),
        kept: async () => (await db.select().from(visits))[0],
      }
    },
  },
  meeting: {
    make: async (user) => {
      const visit = await makeVisit()
      const { number } = await makeMeeting({ visitId: visit.id })
      const row = (await findMeetingRow(db, user, visit.ref, number))!
      const values = await meetingValues(db, user, row)
      return {
        edit: (ticked, version) =>
          editMeeting(user, visit.ref, number, parsed(meetingInput, sent(values, ticked)), version),
        kept: async () => (await db.select().from(meetings))[0],
      }
    },
  },
  agreement: {
    make: async (user) => {
      const agreement = await makeAgreement()
      const values = await agreementValues(db, user, agreement, 'en')
      return {
        edit: (ticked, version) =>
          editAgreement(user, agreement.ref, parsed(agreementInput, sent(values, ticked)), version),
        kept: async () => (await db.select().from(agreements))[0],
      }
    },
  },
  commitment: {
    make: async (user) => {
      const visit = await makeVisit()
      const { ref } = await makeCommitment({ visitId: visit.id, ownerId: user.id })
      const form = (await editCommitmentValues(user, ref))!
      return {
        edit: (ticked, version) =>
          editCommitment(user, ref, parsed(commitmentInput, sent(form.values, ticked)), version),
        kept: async () => (await db.select().from(commitments))[0],
      }
    },
  },
}

const lastChanges = async () =>
  (await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1))[0]?.changes.internalFields

test.each(Object.entries(cases))(
  'of a %s fields are kept inside and let out again',
  async (kind, { make }) => {
    const user = await makeUser()
    const fields = [...insideFields[kind as keyof typeof insideFields]]
    const { edit, kept } = await make(user)

    expect(await edit(fields, 1)).toMatchObject({ ok: true })
    expect((await kept())?.internalFields).toEqual(fields)
    expect(await lastChanges()).toEqual([null, fields])

    expect(await edit([], 2)).toMatchObject({ ok: true })
    expect((await kept())?.internalFields).toEqual([])
    expect(await lastChanges()).toEqual([fields, null])
  },
)

test.each(Object.entries(cases))(
  'of a %s a form that does not ask changes nothing of it, and a conflict shows what another ticked',
  async (kind, { make }) => {
    const user = await makeUser()
    const [field] = insideFields[kind as keyof typeof insideFields]
    const { edit, kept } = await make(user)
    await edit([field], 1)

    expect(await edit(undefined, 2)).toMatchObject({ ok: true })
    expect((await kept())?.internalFields).toEqual([field])
    expect(await edit([], 1)).toMatchObject({ problem: { conflict: { values: { internalFields: field } } } })
  },
)

test('a field that cannot be kept inside is refused', () => {
  const read = readForm(z.object({ internalFields: insideInput(insideFields.visit) }), sent({}, ['titleEn']))

  expect(read.ok).toBe(false)
})
