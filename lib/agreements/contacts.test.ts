import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import {
  agreementParties,
  agreements,
  commitmentUpdates,
  meetingAgreements,
  meetingCounterparts,
} from '@/db/schema'
import type { User } from '../user'
import { activityBounds, lastContacts } from './contacts'
import { agreementFilters } from './filters'
import { listAgreements } from './list'

let user: User

beforeEach(async () => {
  user = await makeUser()
})

const lastOf = async (id: string, day = '2025-06-15') =>
  (await lastContacts(user, eq(agreements.id, id), day)).get(id)

const met = (startOn: string) =>
  ({ startOn, startPrecision: 'day', startAt: Date.parse(startOn), state: 'held' }) as const

describe('the last contact', () => {
  test('is a meeting where it was spoken of', async () => {
    const visit = await makeVisit()
    const agreement = await makeAgreement()
    const meeting = await makeMeeting({ visitId: visit.id, ...met('2019-12-21') })
    await transaction((tx) =>
      tx.insert(meetingAgreements).values({ meetingId: meeting.id, agreementId: agreement.id }),
    )

    expect(await lastOf(agreement.id)).toEqual({ on: '2019-12-21', by: 'meeting' })
    expect(await lastOf(agreement.id, '2019-12-20')).toBeUndefined()
  })

  test('is a meeting with a partner to it, at the table or by a person, not with our own side', async () => {
    const visit = await makeVisit()
    const agreement = await makeAgreement()
    const [ours, theirs] = [await makeOrganisation(), await makeOrganisation()]
    const first = await makeMeeting({ visitId: visit.id, ...met('2019-12-20') })
    const second = await makeMeeting({ visitId: visit.id, ...met('2019-12-22') })
    const third = await makeMeeting({ visitId: visit.id, ...met('2019-12-24') })
    const person = await makePerson()
    await makeParticipant({ meetingId: second.id, personId: person.id, organisationId: theirs.id })
    await transaction(async (tx) => {
      await tx.insert(agreementParties).values([
        { agreementId: agreement.id, organisationId: ours.id, side: 'ours', position: 1 },
        { agreementId: agreement.id, organisationId: theirs.id, side: 'theirs', position: 2 },
      ])
      await tx.insert(meetingCounterparts).values([
        { meetingId: first.id, organisationId: theirs.id, position: 1 },
        { meetingId: third.id, organisationId: ours.id, position: 1 },
      ])
    })

    expect(await lastOf(agreement.id, '2019-12-21')).toEqual({ on: '2019-12-20', by: 'partner' })
    expect(await lastOf(agreement.id)).toEqual({ on: '2019-12-22', by: 'partner' })
  })

  test('is the last day of the visit it came from, and of a visit under way the day itself', async () => {
    const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
    const agreement = await makeAgreement({ visitId: visit.id })

    expect(await lastOf(agreement.id)).toEqual({ on: '2019-12-26', by: 'visit' })
    expect(await lastOf(agreement.id, '2019-12-20')).toEqual({ on: '2019-12-20', by: 'visit' })
  })

  test('is the day at the office of an update on a commitment that comes from it', async () => {
    const agreement = await makeAgreement()
    const commitment = await makeCommitment({ agreementId: agreement.id })
    const update = { commitmentId: commitment.id, userId: user.id, status: 'in-progress' } as const
    await transaction((tx) =>
      tx.insert(commitmentUpdates).values([
        { ...update, createdAt: Date.UTC(2023, 0, 10) },
        { ...update, createdAt: Date.UTC(2024, 4, 31, 20) },
      ]),
    )

    expect(await lastOf(agreement.id)).toEqual({ on: '2024-06-01', by: 'commitment' })
    expect(await lastOf(agreement.id, '2024-05-31')).toEqual({ on: '2023-01-10', by: 'commitment' })
  })

  test('is none that was cancelled, lies ahead, or is above clearance', async () => {
    const visit = await makeVisit()
    const agreement = await makeAgreement()
    const cancelled = await makeMeeting({ visitId: visit.id, ...met('2019-12-20'), state: 'cancelled' })
    const ahead = await makeMeeting({ visitId: visit.id, ...met('2190-01-01'), state: 'planned' })
    const secret = await makeMeeting({
      visitId: visit.id,
      ...met('2019-12-21'),
      sensitivity: 'restricted',
    })
    const spoken = [cancelled, ahead, secret].map(({ id }) => ({ meetingId: id, agreementId: agreement.id }))
    await transaction((tx) => tx.insert(meetingAgreements).values(spoken))

    expect(await lastOf(agreement.id)).toBeUndefined()
    expect(await lastOf(agreement.id, '2195-01-01')).toBeUndefined()
  })

  test('is none on a visit above clearance', async () => {
    const visit = await makeVisit({ sensitivity: 'restricted' })
    const agreement = await makeAgreement({ visitId: visit.id })
    const meeting = await makeMeeting({ visitId: visit.id, ...met('2019-12-21') })
    await transaction((tx) =>
      tx.insert(meetingAgreements).values({ meetingId: meeting.id, agreementId: agreement.id }),
    )

    expect(await lastOf(agreement.id)).toBeUndefined()
  })
})

test('the office’s limits are 24 and 60 months until it sets others', async () => {
  expect(await activityBounds('2025-06-15')).toEqual({
    activeFrom: '2023-06-15',
    occasionalFrom: '2020-06-15',
  })
})

test('the register is narrowed by activity, as of the day asked for', async () => {
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  await makeAgreement({ titleEn: 'Visited', visitId: visit.id })
  await makeAgreement({ titleEn: 'Never' })
  const found = async (query: Record<string, string>) => {
    const { rows, count } = await listAgreements(user, agreementFilters.parse(query), 'en')
    return { count, titles: rows.map(({ titleEn }) => titleEn) }
  }

  expect(await found({ activity: 'active', on: '2020-06-01' })).toEqual({ count: 1, titles: ['Visited'] })
  expect(await found({ activity: 'occasional', on: '2022-06-01' })).toMatchObject({ titles: ['Visited'] })
  expect(await found({ activity: 'dormant', on: '2025-06-01' })).toMatchObject({ count: 2 })
})
