import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { visits } from '@/db/schema'
import type { Sensitivity } from '@/db/values/office'
import { record } from '../audit'
import type { User } from '../user'
import { editVisit, planVisit } from '../visits/commands'
import { visitInput } from '../visits/input'
import { listHistory } from './queries'

const visitOf = (titleEn: string, sensitivity: Sensitivity) =>
  visitInput.parse({
    direction: 'outbound',
    firstOn: '2019-12-19',
    lastOn: '2019-12-26',
    titleEn,
    sensitivity,
  })

async function planned(user: User, titleEn: string, sensitivity: Sensitivity) {
  const made = await planVisit(user, visitOf(titleEn, sensitivity))
  const ref = made.ok ? made.value.ref : ''
  const [visit] = await db.select().from(visits).where(eq(visits.ref, ref))
  return visit!
}

const readers = async () => ({
  staff: await makeUser({ clearance: 'restricted' }),
  low: await makeUser({ roles: ['viewer'], clearance: 'public' }),
})

describe('what was written of a visit while it was restricted', () => {
  test('is told without its values to whoever reads it once it is public', async () => {
    const { staff, low } = await readers()
    const visit = await planned(staff, 'Secret talks', 'restricted')
    await editVisit(staff, visit.ref, visitOf('Visit to India', 'public'), 1)
    await editVisit(staff, visit.ref, visitOf('Visit to Kochi', 'public'), 2)

    const told = await listHistory(low, 'visit', visit.id)

    expect(told?.map(({ action, changes }) => [action, changes])).toEqual([
      ['visit.edited', { titleEn: ['Visit to India', 'Visit to Kochi'] }],
      ['visit.edited', {}],
      ['visit.planned', {}],
    ])
    expect(JSON.stringify(await listHistory(staff, 'visit', visit.id))).toContain('Secret talks')
  })

  test('stays cut where it was raised and lowered again, with its reasons, and before and after it is told', async () => {
    const { staff, low } = await readers()
    const visit = await planned(staff, 'Open talks', 'public')
    await editVisit(staff, visit.ref, visitOf('Quiet talks', 'restricted'), 1)
    const about = { kind: 'visit', id: visit.id } as const
    await transaction((tx) => record(tx, staff, 'visit.cancelled', about, {}, 'A quiet reason'))
    await editVisit(staff, visit.ref, visitOf('Open again', 'public'), 2)

    const told = JSON.stringify(await listHistory(low, 'visit', visit.id))

    expect(told).toContain('Open talks')
    expect(told).not.toMatch(/[Qq]uiet/)
  })

  test('goes for its meetings too', async () => {
    const { staff, low } = await readers()
    const visit = await planned(staff, 'Secret talks', 'restricted')
    const meeting = await makeMeeting({ visitId: visit.id, number: 1, sensitivity: 'public' })
    const about = { kind: 'meeting', id: meeting.id, visitId: visit.id } as const
    await transaction((tx) => record(tx, staff, 'meeting.edited', about, { venue: ['Villa', 'Hall'] }))
    await editVisit(staff, visit.ref, visitOf('Visit to India', 'public'), 1)

    expect((await listHistory(low, 'meeting', meeting.id))?.map(({ changes }) => changes)).toEqual([{}])
  })

  test('is known from the next change where the first event does not say', async () => {
    const { staff, low } = await readers()
    const visit = await makeVisit({ sensitivity: 'restricted' })
    const about = { kind: 'visit', id: visit.id } as const
    await transaction((tx) => record(tx, staff, 'stop.added', about, { place: [null, 'Villa'] }))
    await editVisit(staff, visit.ref, visitOf('Visit to India', 'public'), visit.version)

    expect(JSON.stringify(await listHistory(low, 'visit', visit.id))).not.toContain('Villa')
  })
})

test('what a commitment quoted while it hung on a hidden meeting is not told once it does not', async () => {
  const { staff, low } = await readers()
  const visit = await makeVisit({ sensitivity: 'public' })
  await makeMeeting({ visitId: visit.id, number: 7, sensitivity: 'restricted' })
  const commitment = await makeCommitment({ visitId: visit.id, sensitivity: 'public' })
  const about = { kind: 'commitment', id: commitment.id, visitId: visit.id } as const
  const meeting = `${visit.ref}/7`
  await transaction(async (tx) => {
    await record(tx, staff, 'commitment.made', about, {
      meeting: [null, meeting],
      quote: [null, 'Quiet words'],
    })
    await record(tx, staff, 'commitment.edited', about, { quote: ['Quiet words', 'Other words'] })
    await record(tx, staff, 'commitment.edited', about, {
      meeting: [meeting, null],
      quote: ['Other words', null],
    })
    await record(tx, staff, 'commitment.edited', about, { important: [false, true] })
  })

  const told = await listHistory(low, 'commitment', commitment.id)

  expect(told?.map(({ action, changes }) => [action, changes])).toEqual([
    ['commitment.edited', { important: [false, true] }],
    ['commitment.edited', {}],
    ['commitment.edited', {}],
    ['commitment.made', {}],
  ])
})
