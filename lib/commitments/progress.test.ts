import { desc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { auditEvents, commitmentUpdates } from '@/db/schema'
import type { User } from '../user'
import { closeCommitment, dropCommitment, reopenCommitment } from './closing'
import { findCommitment } from './find-commitment'
import { closingInput } from './input'
import { startCommitment, updateCommitment } from './progress'

let staff: User

beforeEach(async () => {
  staff = await makeUser({ name: 'Chen Jie' })
})

const lastEvent = async () => (await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1))[0]
const closing = (given: object = {}) => closingInput.parse({ evidence: 'Letter of 3 May 2020', ...given })
const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const field = (name: string, key: string) => ({ ok: false, problem: { fields: { [name]: { key } } } })

test('work on it begins once, and the trail says so', async () => {
  const { ref } = await makeCommitment()

  await startCommitment(staff, ref)
  await startCommitment(staff, ref)

  const found = await findCommitment(staff, ref)
  expect(found).toMatchObject({ status: 'in-progress', updates: [{ status: 'in-progress', by: 'Chen Jie' }] })
  expect(await lastEvent()).toMatchObject({
    action: 'commitment.started',
    changes: { status: ['open', 'in-progress'] },
  })
})

test('an update notes what is new, with or without another status', async () => {
  const { ref } = await makeCommitment()

  await updateCommitment(staff, ref, { note: 'Wrote to the mayor', status: null })
  await updateCommitment(staff, ref, { note: null, status: 'in-progress' })
  await updateCommitment(staff, ref, { note: 'No answer since May', status: 'blocked' })

  const found = await findCommitment(staff, ref)
  expect(found?.status).toBe('blocked')
  expect(found?.updates.map(({ status, note }) => [status, note])).toEqual([
    ['open', 'Wrote to the mayor'],
    ['in-progress', null],
    ['blocked', 'No answer since May'],
  ])
  expect(await lastEvent()).toMatchObject({
    action: 'commitment.updated',
    changes: { status: ['in-progress', 'blocked'], note: [null, 'No answer since May'] },
  })
})

test('an update that says nothing, and one that does not say what blocks it, is refused', async () => {
  const { ref } = await makeCommitment()
  const say = (status: 'open' | 'blocked' | null) => updateCommitment(staff, ref, { note: null, status })

  expect(await say(null)).toMatchObject(field('note', 'commitments.refused.nothingNew'))
  expect(await say('open')).toMatchObject(field('note', 'commitments.refused.nothingNew'))
  expect(await say('blocked')).toMatchObject(field('note', 'commitments.refused.blockedByWhat'))
  expect(await db.$count(commitmentUpdates)).toBe(0)
})

test('closing keeps the evidence and the day it was kept, today when none is given', async () => {
  const { ref } = await makeCommitment({ madeOn: '2019-12-24' })

  await closeCommitment(staff, ref, closing({ closedOn: '2020-05-03', note: 'A little late' }))

  expect(await findCommitment(staff, ref)).toMatchObject({
    status: 'done',
    evidence: 'Letter of 3 May 2020',
    closedOn: '2020-05-03',
    updates: [{ status: 'done', evidence: 'Letter of 3 May 2020', note: 'A little late' }],
  })
  expect(await lastEvent()).toMatchObject({ action: 'commitment.closed', reason: 'A little late' })
  const other = await makeCommitment()
  await closeCommitment(staff, other.ref, closing())
  expect((await findCommitment(staff, other.ref))?.closedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
})

test('it closes neither without evidence nor before it was made', async () => {
  const { ref } = await makeCommitment({ madeOn: '2019-12-24' })

  expect(closingInput.safeParse({ evidence: ' ' }).success).toBe(false)
  expect(await closeCommitment(staff, ref, { evidence: '', note: null, closedOn: null })).toMatchObject(
    field('evidence', 'problems.required'),
  )
  expect(await closeCommitment(staff, ref, closing({ closedOn: '2019-12-23' }))).toMatchObject(
    field('closedOn', 'commitments.refused.closedThen'),
  )
  expect((await findCommitment(staff, ref))?.status).toBe('open')
})

test('dropping needs a reason and keeps it', async () => {
  const { ref } = await makeCommitment()

  expect(await dropCommitment(staff, ref, { reason: '' })).toMatchObject(field('reason', 'problems.required'))
  await dropCommitment(staff, ref, { reason: 'The park was never built' })

  expect(await findCommitment(staff, ref)).toMatchObject({
    status: 'dropped',
    dropReason: 'The park was never built',
    updates: [{ status: 'dropped', note: 'The park was never built' }],
  })
  expect(await lastEvent()).toMatchObject({
    action: 'commitment.dropped',
    reason: 'The park was never built',
  })
})

test('what is done takes no other status and no update until it is reopened; its evidence stays among the updates', async () => {
  const { ref } = await makeCommitment()
  await closeCommitment(staff, ref, closing())

  const finished = sentence('commitments.refused.finished')
  expect(await startCommitment(staff, ref)).toMatchObject(finished)
  expect(await updateCommitment(staff, ref, { note: 'More', status: null })).toMatchObject(finished)
  expect(await dropCommitment(staff, ref, { reason: 'No' })).toMatchObject(finished)
  expect(await closeCommitment(staff, ref, closing())).toMatchObject(finished)

  await reopenCommitment(staff, ref, { reason: 'The letter was about another visit' })

  expect(await findCommitment(staff, ref)).toMatchObject({
    status: 'open',
    evidence: null,
    closedOn: null,
    updates: [
      { status: 'done', evidence: 'Letter of 3 May 2020' },
      { status: 'open', note: 'The letter was about another visit' },
    ],
  })
  expect(await lastEvent()).toMatchObject({
    action: 'commitment.reopened',
    changes: { status: ['done', 'open'], evidence: ['Letter of 3 May 2020', null] },
    reason: 'The letter was about another visit',
  })
  expect(await reopenCommitment(staff, ref, { reason: null })).toMatchObject(
    sentence('commitments.refused.notFinished'),
  )
})

const verbs = {
  start: (user: User, ref: string) => startCommitment(user, ref),
  update: (user: User, ref: string) => updateCommitment(user, ref, { note: 'New', status: null }),
  close: (user: User, ref: string) => closeCommitment(user, ref, closing()),
  drop: (user: User, ref: string) => dropCommitment(user, ref, { reason: 'No' }),
  reopen: (user: User, ref: string) => reopenCommitment(user, ref, { reason: null }),
}

test.each(Object.entries(verbs))(
  '%s: a viewer is refused, and above clearance there is nothing',
  async (_, verb) => {
    const { ref } = await makeCommitment()
    const secret = await makeCommitment({ sensitivity: 'restricted' })

    expect(await verb(await makeUser({ roles: ['viewer'] }), ref)).toMatchObject(
      sentence('problems.notAllowed'),
    )
    expect(await verb(staff, secret.ref)).toMatchObject(sentence('problems.gone'))
    expect(await db.$count(commitmentUpdates)).toBe(0)
  },
)
