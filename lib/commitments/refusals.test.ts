import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { commitments } from '@/db/schema'
import { makeCommitment } from './commands'
import { commitmentInput, sourcedCommitmentInput } from './input'

const promise = (given: object = {}) =>
  commitmentInput.parse({
    ...{ promiser: 'them', wordsEn: 'A return visit', owner: staff.id, sensitivity: 'internal' },
    ...given,
  })

const field = (name: string, key: string) => ({ ok: false, problem: { fields: { [name]: { key } } } })

let staff: Awaited<ReturnType<typeof makeUser>>
let visit: Awaited<ReturnType<typeof makeVisit>>

beforeEach(async () => {
  staff = await makeUser()
  visit = await makeVisit({ ref: 'V2019-001' })
})

test('what it comes from must be there and within clearance, and a meeting must be of the visit named', async () => {
  const elsewhere = await makeVisit({ ref: 'V2020-001' })
  await makeMeeting({ visitId: elsewhere.id, number: 1 })
  await makeMeeting({ visitId: visit.id, number: 2, sensitivity: 'restricted' })
  await makeAgreement({ ref: 'A2019-009', sensitivity: 'restricted' })
  const from = (given: object) => makeCommitment(staff, promise(given))

  expect(await from({ visit: 'V1990-001' })).toMatchObject(field('visit', 'commitments.refused.noSuchVisit'))
  expect(await from({ meeting: 'V2019-001/2' })).toMatchObject(
    field('meeting', 'commitments.refused.noSuchMeeting'),
  )
  expect(await from({ meeting: 'seven' })).toMatchObject(
    field('meeting', 'commitments.refused.noSuchMeeting'),
  )
  expect(await from({ visit: visit.ref, meeting: 'V2020-001/1' })).toMatchObject(
    field('meeting', 'commitments.refused.meetingElsewhere'),
  )
  expect(await from({ agreement: 'A2019-009' })).toMatchObject(
    field('agreement', 'commitments.refused.noSuchAgreement'),
  )
})

test('it is at least as sensitive as what it comes from, and not above the writer', async () => {
  const cleared = await makeUser({ clearance: 'restricted' })
  await makeMeeting({ visitId: visit.id, number: 5, sensitivity: 'restricted' })
  const meeting = 'V2019-001/5'

  expect(await makeCommitment(cleared, promise({ meeting }))).toMatchObject({
    problem: {
      fields: {
        sensitivity: { key: 'commitments.refused.belowOrigin', values: { level: 'restricted' } },
      },
    },
  })
  expect(
    await makeCommitment(cleared, promise({ meeting, owner: cleared.id, sensitivity: 'restricted' })),
  ).toMatchObject({
    ok: true,
  })
  expect(await makeCommitment(staff, promise({ sensitivity: 'restricted' }))).toMatchObject(
    field('sensitivity', 'commitments.refused.aboveClearance'),
  )
})

test('somebody on our side answers for it, whoever promised; only a source may leave that open', () => {
  const nobody = commitmentInput.safeParse({ promiser: 'them', wordsEn: 'A visit', sensitivity: 'public' })
  const sourced = sourcedCommitmentInput.safeParse({
    ...{ promiser: 'them', wordsEn: 'A visit', sensitivity: 'public' },
  })

  expect(nobody.error?.issues).toMatchObject([{ path: ['owner'], message: 'problems.required' }])
  expect(sourced.data?.owner).toBeNull()
})

test('whoever answers for it works here and may see it', async () => {
  const left = await makeUser({ disabled: true })
  const cleared = await makeUser({ clearance: 'restricted' })

  expect(await makeCommitment(staff, promise({ owner: left.id }))).toMatchObject(
    field('owner', 'problems.choice'),
  )
  expect(
    await makeCommitment(cleared, promise({ owner: staff.id, sensitivity: 'restricted' })),
  ).toMatchObject(field('owner', 'commitments.refused.ownerNotCleared'))
})

test('it was not made after today and is not due before it was made', async () => {
  const from = (given: object) => makeCommitment(staff, promise(given))

  expect(await from({ madeOn: '2199-01-01' })).toMatchObject(field('madeOn', 'commitments.refused.madeAhead'))
  expect(await from({ madeOn: '2019-12-24', dueOn: '2019-12-23' })).toMatchObject(
    field('dueOn', 'commitments.refused.dueBeforeMade'),
  )
})

test('a viewer makes none', async () => {
  const viewer = await makeUser({ roles: ['viewer', 'administrator'] })

  expect(await makeCommitment(viewer, promise())).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await db.$count(commitments)).toBe(0)
})
