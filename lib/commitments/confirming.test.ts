import { desc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema'
import { findToday } from '../today/queries'
import type { User } from '../user'
import { closeCommitment, dropCommitment, reopenCommitment } from './closing'
import { editCommitment } from './commands'
import { confirmClosing, sendClosingBack } from './confirming'
import { commitmentFilters } from './filters'
import { findCommitment } from './find-commitment'
import { commitmentInput } from './input'
import { startCommitment, updateCommitment } from './progress'
import { listCommitments } from './queries'
import { removeUpdate, rewordUpdate } from './updates'

const kept = { evidence: 'Letter of 3 May', note: null, closedOn: null }
const plainly = { closedOn: null, note: null }
const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })

let staff: User
let official: User
let ref: string

beforeEach(async () => {
  staff = await makeUser()
  official = await makeUser({ roles: ['official'] })
  ref = (await makeCommitment({ important: true, ownerId: staff.id, madeOn: '2019-12-24' })).ref
})

const found = async () => (await findCommitment(staff, ref))!

test('an important commitment that was kept waits, still to be kept, until a second person confirms', async () => {
  await closeCommitment(staff, ref, kept)

  expect(await found()).toMatchObject({
    ...{ status: 'open', waiting: true, closedOn: null, evidence: 'Letter of 3 May' },
    askedByName: staff.name,
  })
  const filters = commitmentFilters.parse({ standing: 'waiting' })
  expect(await listCommitments(staff, filters, '2026-01-01')).toMatchObject([{ ref }])

  expect(await confirmClosing(official, ref, { closedOn: '2020-05-04', note: 'Seen' })).toMatchObject({
    ok: true,
  })
  expect(await found()).toMatchObject({
    ...{ status: 'done', waiting: false, closedOn: '2020-05-04', evidence: 'Letter of 3 May' },
    ...{ askedByName: staff.name, confirmedByName: official.name },
  })
  const [event] = await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1)
  expect(event).toMatchObject({ action: 'commitment.closing-confirmed', userId: official.id })
})

test('nobody confirms what they said themselves, nor what nobody said, nor twice', async () => {
  expect(await confirmClosing(official, ref, plainly)).toMatchObject(
    sentence('commitments.refused.notWaiting'),
  )
  await closeCommitment(official, ref, kept)

  expect(await confirmClosing(official, ref, plainly)).toMatchObject(
    sentence('commitments.refused.notOneself'),
  )
  expect(await confirmClosing(staff, ref, plainly)).toMatchObject({ ok: true })
  expect(await confirmClosing(staff, ref, plainly)).toMatchObject(sentence('commitments.refused.notWaiting'))
})

test('without a day it was kept when closing was asked for; not before it was made, and not ahead', async () => {
  await closeCommitment(staff, ref, kept)

  for (const closedOn of ['2019-12-23', '2199-01-01'])
    expect(await confirmClosing(official, ref, { closedOn, note: null })).toMatchObject({
      problem: { fields: { closedOn: { key: 'commitments.refused.closedThen' } } },
    })
  await confirmClosing(official, ref, plainly)
  expect((await found()).closedOn).not.toBeNull()
})

test('what is sent back stands as before, with the reason among its updates, and may be closed again', async () => {
  await startCommitment(staff, ref)
  await closeCommitment(staff, ref, kept)
  await sendClosingBack(official, ref, { reason: 'The letter is of another matter' })

  const back = await found()
  expect(back).toMatchObject({ status: 'in-progress', waiting: false, evidence: null })
  expect(back.updates.at(-1)).toMatchObject({ note: 'The letter is of another matter', by: official.name })
  expect(await sendClosingBack(official, ref, { reason: 'Again' })).toMatchObject(
    sentence('commitments.refused.notWaiting'),
  )
  expect(await closeCommitment(official, ref, kept)).toMatchObject({ ok: true })
  expect(await confirmClosing(staff, ref, plainly)).toMatchObject({ ok: true })
})

test('while it waits nothing else moves it', async () => {
  await closeCommitment(staff, ref, kept)

  for (const move of [
    closeCommitment(official, ref, kept),
    dropCommitment(official, ref, { reason: 'No' }),
    startCommitment(official, ref),
    updateCommitment(official, ref, { note: 'News', status: 'blocked' }),
  ])
    expect(await move).toMatchObject(sentence('commitments.refused.waiting'))
})

test('what it is to be confirmed by can be corrected but neither emptied nor taken away', async () => {
  await closeCommitment(staff, ref, kept)
  const [asked] = (await found()).updates

  expect(await removeUpdate(staff, ref, asked!.id)).toMatchObject(sentence('commitments.refused.stepStays'))
  expect(await rewordUpdate(staff, ref, asked!.id, { note: 'None', evidence: null }, 1)).toMatchObject({
    problem: { fields: { evidence: { key: 'problems.required' } } },
  })
  await rewordUpdate(staff, ref, asked!.id, { note: null, evidence: 'Letter of 4 May' }, 1)
  expect((await found()).evidence).toBe('Letter of 4 May')
})

test('reopened, it must be confirmed anew', async () => {
  await closeCommitment(staff, ref, kept)
  await confirmClosing(official, ref, plainly)
  await reopenCommitment(staff, ref, { reason: 'It broke' })

  expect(await found()).toMatchObject({ status: 'open', waiting: false, confirmedByName: null })
  await closeCommitment(official, ref, kept)
  expect(await found()).toMatchObject({ status: 'open', waiting: true })
})

test('only an official says that it is no longer important, and nobody while it waits', async () => {
  const plain = commitmentInput.parse({
    ...{ promiser: 'them', wordsEn: 'A visit', owner: staff.id, sensitivity: 'internal' },
  })
  const mark = (key: string) => ({ problem: { fields: { important: { key } } } })

  expect(await editCommitment(staff, ref, plain, 1)).toMatchObject(mark('commitments.refused.importantStays'))
  await closeCommitment(staff, ref, kept)
  expect(await editCommitment(official, ref, plain, 1)).toMatchObject(mark('commitments.refused.waiting'))
  await sendClosingBack(staff, ref, { reason: 'Too early' })
  expect(await editCommitment(official, ref, plain, 1)).toMatchObject({ ok: true })
  expect(await closeCommitment(staff, ref, kept)).toMatchObject({ ok: true })
  expect((await found()).status).toBe('done')
})

test('a viewer and one without clearance confirm nothing and send nothing back', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  await closeCommitment(staff, ref, kept)
  const secret = await makeCommitment({
    important: true,
    sensitivity: 'restricted',
    closingAskedBy: staff.id,
  })

  for (const [user, at, key] of [
    [viewer, ref, 'problems.notAllowed'],
    [official, secret.ref, 'problems.gone'],
  ] as const) {
    expect(await confirmClosing(user, at, plainly)).toMatchObject(sentence(key))
    expect(await sendClosingBack(user, at, { reason: 'No' })).toMatchObject(sentence(key))
  }
})

test('what waits is on the Today of every official but the one who said it was kept', async () => {
  const other = await makeUser({ roles: ['official'] })
  await closeCommitment(official, ref, kept)
  await makeCommitment({ important: true, sensitivity: 'restricted', closingAskedBy: staff.id })

  expect((await findToday(other)).toConfirm).toMatchObject([{ ref, askedByName: official.name }])
  expect((await findToday(other)).quiet).toBe(false)
  expect((await findToday(official)).toConfirm).toEqual([])
  expect((await findToday(staff)).toConfirm).toEqual([])
})

test('an update keeps what shows it, which is not yet evidence that the promise was kept', async () => {
  await updateCommitment(staff, ref, { note: null, evidence: 'Photograph of the site', status: null })

  const { updates, evidence } = await found()
  expect(updates).toMatchObject([{ evidence: 'Photograph of the site', note: null, movedIt: false }])
  expect(evidence).toBeNull()
})
