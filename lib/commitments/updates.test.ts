import { beforeEach, expect, test } from 'vitest'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import type { User } from '../user'
import { closeCommitment, dropCommitment } from './closing'
import { findCommitment } from './find-commitment'
import { updateCommitment } from './progress'
import { removeUpdate, restoreUpdate, rewordUpdate } from './updates'

let staff: User
let ref: string

beforeEach(async () => {
  staff = await makeUser()
  ref = (await makeCommitment()).ref
})

const updates = async () => (await findCommitment(staff, ref))!.updates
const words = (note: string | null, evidence: string | null = null) => ({ note, evidence })

test('a note is put right; another who had it open sees both texts', async () => {
  await updateCommitment(staff, ref, { note: 'Wrote to the mayer', status: null })
  const [note] = await updates()

  await rewordUpdate(staff, ref, note!.id, words('Wrote to the mayor'), 1)
  const late = await rewordUpdate(staff, ref, note!.id, words('Wrote'), 1)

  expect((await updates())[0]).toMatchObject({ note: 'Wrote to the mayor', version: 2 })
  expect(late).toMatchObject({
    problem: { conflict: { version: 2, values: { note: 'Wrote to the mayor' } } },
  })
})

test('the evidence that is put right is the commitment’s evidence, and cannot be emptied', async () => {
  await closeCommitment(staff, ref, { evidence: 'Leter', note: null, closedOn: null })
  const [closed] = await updates()

  expect(await rewordUpdate(staff, ref, closed!.id, words('By post'), 1)).toMatchObject({
    problem: { fields: { evidence: { key: 'problems.required' } } },
  })
  await rewordUpdate(staff, ref, closed!.id, words('By post', 'Letter'), 1)

  expect(await findCommitment(staff, ref)).toMatchObject({ status: 'done', evidence: 'Letter' })
})

test('the reason of dropping that is put right is the commitment’s reason, and cannot be emptied', async () => {
  await dropCommitment(staff, ref, { reason: 'Nevr built' })
  const [dropped] = await updates()

  expect(await rewordUpdate(staff, ref, dropped!.id, words(null), 1)).toMatchObject({
    problem: { fields: { note: { key: 'problems.required' } } },
  })
  await rewordUpdate(staff, ref, dropped!.id, words('Never built'), 1)

  expect(await findCommitment(staff, ref)).toMatchObject({ dropReason: 'Never built' })
})

test('a note goes and comes back in its place; a step of the status stays', async () => {
  await updateCommitment(staff, ref, { note: 'First', status: null })
  await updateCommitment(staff, ref, { note: 'Stuck', status: 'blocked' })
  const [note, step] = await updates()

  expect(await removeUpdate(staff, ref, step!.id)).toMatchObject({
    problem: { sentence: { key: 'commitments.refused.stepStays' } },
  })
  await removeUpdate(staff, ref, note!.id)
  expect((await updates()).map((update) => update.note)).toEqual(['Stuck'])
  await restoreUpdate(staff, ref, note!.id)
  expect((await updates()).map((update) => update.note)).toEqual(['First', 'Stuck'])
})

test('a viewer changes no update, and nobody reaches one through another commitment', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const other = await makeCommitment()
  await updateCommitment(staff, ref, { note: 'First', status: null })
  const [{ id } = { id: '' }] = await updates()

  for (const [user, at, key] of [
    [viewer, ref, 'problems.notAllowed'],
    [staff, other.ref, 'problems.gone'],
  ] as const) {
    const refusal = { problem: { sentence: { key } } }
    expect(await rewordUpdate(user, at, id, words('Other'), 1)).toMatchObject(refusal)
    expect(await removeUpdate(user, at, id)).toMatchObject(refusal)
    expect(await restoreUpdate(user, at, id)).toMatchObject(refusal)
  }
  expect((await updates())[0]?.note).toBe('First')
})
