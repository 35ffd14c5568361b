import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreements } from '@/db/schema'
import type { User } from '../user'
import { editAgreement } from './commands'
import { findAgreement } from './queries'
import { agreementForm, listEvents } from './sent-forms'

let staff: User
let viewer: User

beforeEach(async () => {
  staff = await makeUser()
  viewer = await makeUser({ roles: ['viewer'] })
})

describe('editing an agreement', () => {
  test('keeps the change, with old and new value on the audit trail', async () => {
    const { id, ref } = await makeAgreement({ titleEn: 'Letter' })

    const edited = await editAgreement(staff, ref, agreementForm({ titleEn: 'Letter of intent' }), 1)

    expect(edited.ok).toBe(true)
    expect(await findAgreement(staff, ref)).toMatchObject({ titleEn: 'Letter of intent', version: 2 })
    expect((await listEvents(id))[0]).toMatchObject({
      action: 'agreement.edited',
      changes: { titleEn: ['Letter', 'Letter of intent'] },
    })
  })

  test('from an older version shows what another saved', async () => {
    const { ref } = await makeAgreement({ titleEn: 'Letter', version: 3 })

    const refusal = await editAgreement(staff, ref, agreementForm({ titleEn: 'Mine' }), 2)

    expect(refusal).toMatchObject({ problem: { conflict: { version: 3, values: { titleEn: 'Letter' } } } })
  })

  test('a viewer is refused, and above clearance there is nothing to edit', async () => {
    const { ref } = await makeAgreement({ sensitivity: 'restricted' })

    expect(await editAgreement(viewer, ref, agreementForm(), 1)).toMatchObject({
      problem: { sentence: { key: 'problems.notAllowed' } },
    })
    expect(await editAgreement(staff, ref, agreementForm(), 1)).toMatchObject({
      problem: { sentence: { key: 'problems.gone' } },
    })
  })

  test('does not take away a visit, meeting or parent that the writer may not see', async () => {
    const visit = await makeVisit({ sensitivity: 'restricted' })
    const parent = await makeAgreement({ sensitivity: 'restricted' })
    const meeting = await makeMeeting({ visitId: visit.id })
    const kept = {
      visitId: visit.id,
      meetingId: meeting.id,
      parentId: parent.id,
      relation: 'renews' as const,
    }
    const { ref } = await makeAgreement(kept)

    await editAgreement(staff, ref, agreementForm({ titleEn: 'New' }), 1)

    expect(await findAgreement(staff, ref)).toMatchObject({ titleEn: 'New', ...kept })
  })

  test('an agreement cannot come after one that comes after it', async () => {
    const first = await makeAgreement()
    const second = await makeAgreement({ parentId: first.id, relation: 'renews' })
    const parent = { parent: second.ref, relation: 'renews' }

    expect(await editAgreement(staff, first.ref, agreementForm(parent), 1)).toMatchObject({
      problem: { fields: { parent: { key: 'agreements.refused.ownAncestor' } } },
    })
  })

  test('one under agreements that are each other’s parents is saved all the same', async () => {
    const one = await makeAgreement()
    const other = await makeAgreement({ parentId: one.id, relation: 'amends' })
    await transaction((tx) =>
      tx.update(agreements).set({ parentId: other.id, relation: 'amends' }).where(eq(agreements.id, one.id)),
    )
    const { ref } = await makeAgreement()
    const parent = { parent: one.ref, relation: 'amends' }

    expect(await editAgreement(staff, ref, agreementForm(parent), 1)).toMatchObject({ ok: true })
  })

  test('it cannot end before it was signed', async () => {
    const { id, ref } = await makeAgreement({ titleEn: 'Agreement' })
    await makeAct({ agreementId: id, kind: 'signed', doneOn: '2019-12-20' })
    const ends = { term: 'fixed', validUntil: '2019-12-19' }

    expect(await editAgreement(staff, ref, agreementForm(ends), 1)).toMatchObject({
      problem: { fields: { validUntil: { key: 'agreements.refused.endsBeforeSigning' } } },
    })
  })
})
