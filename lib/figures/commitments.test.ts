import { beforeEach, describe, expect, test } from 'vitest'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import type { User } from '../user'
import { figureFilters } from './input'
import { findFigures } from './queries'

let user: User

beforeEach(async () => {
  user = await makeUser({ clearance: 'internal' })
})

const figures = (asked = {}) =>
  findFigures(user, figureFilters({ from: '2024-01-01', to: '2024-12-31', ...asked }, '2026-03-10'))

const done = (dueOn: string | null, closedOn: string) =>
  makeCommitment({ dueOn, closedOn, status: 'done', evidence: 'A letter.' })

describe('commitments kept on time', () => {
  test('are done by their day, among those due in the period', async () => {
    await done('2024-05-01', '2024-05-01')
    await done('2024-05-01', '2024-05-02')
    await makeCommitment({ dueOn: '2024-05-01' })
    await makeCommitment({
      dueOn: '2024-05-01',
      status: 'dropped',
      dropReason: 'No.',
      closedOn: '2024-03-01',
    })
    await done('2023-12-31', '2024-01-01')
    await makeCommitment({ dueOn: '2025-01-01' })

    const { commitments } = await figures()

    expect(commitments).toMatchObject({ numerator: 1, denominator: 4, unknown: 0 })
    expect(Object.fromEntries(commitments.counts)).toEqual({ 'on-time': 1, late: 1, open: 1, dropped: 1 })
  })

  test('were still open at the end of the period where they were done after it', async () => {
    await done('2024-12-01', '2025-01-15')

    const { commitments } = await figures()

    expect(Object.fromEntries(commitments.counts)).toEqual({ open: 1 })
  })

  test('without a due day are not known, and in no other count', async () => {
    await makeCommitment({ dueOn: null, madeOn: '2024-01-01' })
    await done(null, '2024-02-01')

    expect((await figures()).commitments).toMatchObject({ numerator: 0, denominator: 0, unknown: 1 })
  })

  test('count only where the user may see them and what they come from', async () => {
    const visit = await makeVisit({ sensitivity: 'restricted' })
    const meeting = await makeMeeting({ visitId: visit.id })
    await makeCommitment({ dueOn: '2024-05-01', sensitivity: 'restricted' })
    await makeCommitment({ dueOn: '2024-05-01', visitId: visit.id })
    await makeCommitment({ dueOn: '2024-05-01', meetingId: meeting.id })

    const { commitments, ages } = await figures()

    expect(commitments).toMatchObject({ denominator: 0, unknown: 0 })
    expect(ages.total + ages.unknown).toBe(0)
  })

  test('are of the country and the partner asked for', async () => {
    const place = await makePlace({ country: 'ES' })
    const partner = await makeOrganisation({ placeId: place.id })
    await makeCommitment({ dueOn: '2024-05-01', organisationId: partner.id })
    await makeCommitment({ dueOn: '2024-05-01' })

    expect((await figures({ country: 'ES' })).commitments.denominator).toBe(1)
    expect((await figures({ partner: partner.id })).commitments.denominator).toBe(1)
    expect((await figures()).commitments.denominator).toBe(2)
  })
})

describe('open commitments by age', () => {
  test('are told by the day they were made, those overdue apart', async () => {
    await makeCommitment({ madeOn: '2024-11-30' })
    await makeCommitment({ madeOn: '2024-05-01', dueOn: '2024-12-30' })
    await makeCommitment({ madeOn: '2020-05-01', dueOn: '2024-12-31' })
    await makeCommitment({ madeOn: '2025-01-01' })

    const { ages } = await figures()

    expect(Object.fromEntries(ages.counts)).toEqual({ '3-months': 1, '1-year-overdue': 1, older: 1 })
  })

  test('made on no known day are as old as their visit, and else not known', async () => {
    const visit = await makeVisit({ firstOn: '2024-12-01', lastOn: '2024-12-03' })
    await makeCommitment({ visitId: visit.id })
    await makeCommitment()

    const { ages } = await figures()

    expect(Object.fromEntries(ages.counts)).toEqual({ '3-months': 1, unknown: 1 })
    expect(ages.total).toBe(1)
  })
})
