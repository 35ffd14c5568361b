import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, visits } from '@/db/schema'
import type { User } from '../user'
import { findCommitment } from './find-commitment'
import { updateCommitment } from './progress'
import { removeCommitment, restoreCommitment } from './removal'

let staff: User

beforeEach(async () => {
  staff = await makeUser()
})

const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })

test('a commitment goes and comes back as it was', async () => {
  const { ref } = await makeCommitment({ wordsEn: 'A visit' })

  await removeCommitment(staff, ref)
  expect(await findCommitment(staff, ref)).toBeUndefined()
  await restoreCommitment(staff, ref)

  expect(await findCommitment(staff, ref)).toMatchObject({ wordsEn: 'A visit', version: 1 })
  const actions = await db.select({ action: auditEvents.action }).from(auditEvents).orderBy(auditEvents.id)
  expect(actions.map(({ action }) => action)).toEqual(['commitment.removed', 'commitment.restored'])
})

test('one that has been worked on is not removed', async () => {
  const { ref } = await makeCommitment()
  await updateCommitment(staff, ref, { note: 'Wrote to the mayor', status: null })

  expect(await removeCommitment(staff, ref)).toMatchObject(sentence('commitments.refused.removeUpdated'))
  expect(await findCommitment(staff, ref)).toBeDefined()
})

test('it does not come back while its visit is removed', async () => {
  const visit = await makeVisit()
  const { ref } = await makeCommitment({ visitId: visit.id })
  await removeCommitment(staff, ref)
  await transaction((tx) => tx.update(visits).set({ removedAt: 1 }).where(eq(visits.id, visit.id)))

  expect(await restoreCommitment(staff, ref)).toMatchObject(sentence('commitments.refused.originGone'))
  await transaction((tx) => tx.update(visits).set({ removedAt: null }).where(eq(visits.id, visit.id)))
  expect(await findCommitment(staff, ref)).toBeUndefined()
})

test('a viewer neither removes nor restores; above clearance there is nothing to', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const { ref } = await makeCommitment()
  const gone = await makeCommitment({ removedAt: 1, sensitivity: 'restricted' })
  const secret = await makeCommitment({ sensitivity: 'restricted' })

  expect(await removeCommitment(viewer, ref)).toMatchObject(sentence('problems.notAllowed'))
  expect(await restoreCommitment(viewer, gone.ref)).toMatchObject(sentence('problems.notAllowed'))
  expect(await removeCommitment(staff, secret.ref)).toMatchObject(sentence('problems.gone'))
  expect(await restoreCommitment(staff, gone.ref)).toMatchObject(sentence('problems.gone'))
})
