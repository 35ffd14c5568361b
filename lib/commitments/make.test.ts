import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, commitments, meetingCounterparts, outcomes, referenceSerials } from '@/db/schema'
import { newSubmission } from '../submission'
import { stopClock } from '../time/testing'
import { makeCommitment } from './commands'
import { findCommitment } from './find-commitment'
import { commitmentInput } from './input'

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

test('a commitment keeps who promised what, where, to whom and until when, and the trail tells it in names', async () => {
  const meeting = await makeMeeting({
    visitId: visit.id,
    number: 7,
    recordEn: 'The mayor hopes to visit Yiwu.',
  })
  await makeAgreement({ ref: 'A2019-001' })
  const city = await makeOrganisation({ nameEn: 'Navi Mumbai', nameZh: '新孟买' })
  const mayor = await makePerson({ nameEn: 'Jaywant Sutar' })

  const made = await makeCommitment(
    staff,
    promise({
      wordsZh: '回访',
      quote: 'hopes to visit Yiwu',
      visit: 'v2019-001',
      meeting: 'V2019-001/7',
      agreement: 'A2019-001',
      organisation: { id: city.id },
      theirPerson: { id: mayor.id },
      owner: staff.id,
      madeOn: '2019-12-24',
      dueOn: '2020-12-31',
    }),
  )

  expect(made).toEqual({ ok: true, value: { ref: 'C2019-001' } })
  expect(await findCommitment(staff, 'C2019-001')).toMatchObject({
    promiser: 'them',
    wordsZh: '回访',
    visit: { ref: 'V2019-001' },
    meeting: { number: 7, subjectEn: meeting.subjectEn },
    agreement: { ref: 'A2019-001' },
    organisation: { nameZh: '新孟买' },
    theirPerson: { nameEn: 'Jaywant Sutar' },
    ownerName: staff.name,
    status: 'open',
    quoteStands: true,
    updates: [],
  })
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.action, 'commitment.made'))
  expect(event).toMatchObject({
    subjectKind: 'commitment',
    visitId: visit.id,
    changes: {
      meeting: [null, 'V2019-001/7'],
      organisation: [null, 'Navi Mumbai 新孟买'],
      owner: [null, staff.name],
      dueOn: [null, '2020-12-31'],
    },
  })
})

test('the reference bears the year it was made, else of the visit, else this one', async () => {
  // Already the next year at the office, not yet by the server's clock in UTC.
  stopClock(Date.parse('2026-12-31T17:00:00Z'))
  const refs = [
    await makeCommitment(staff, promise({ visit: visit.ref, madeOn: '2020-01-02' })),
    await makeCommitment(staff, promise({ visit: visit.ref })),
    await makeCommitment(staff, promise()),
  ].map((made) => made.ok && made.value.ref)

  expect(refs).toEqual(['C2020-001', 'C2019-001', 'C2027-001'])
})

test('a refusal after the reference was given leaves no gap, and a form sent twice makes one commitment', async () => {
  const once = newSubmission()

  const first = await makeCommitment(staff, promise({ madeOn: '2019-12-24' }), once)
  const again = await makeCommitment(staff, promise({ madeOn: '2019-12-24' }), once)
  await makeCommitment(staff, promise({ madeOn: '2019-12-24', organisation: { text: 'Nobody Knows' } }))

  expect(again).toEqual(first)
  expect(await db.$count(commitments)).toBe(1)
  expect(await db.select({ last: referenceSerials.last }).from(referenceSerials)).toEqual([{ last: 1 }])
})

test('a meeting brings its visit along, and its first counterpart is the partner unless another is named', async () => {
  const meeting = await makeMeeting({ visitId: visit.id, number: 3 })
  const [first, second, other] = [
    await makeOrganisation(),
    await makeOrganisation(),
    await makeOrganisation(),
  ]
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values([
      { meetingId: meeting.id, organisationId: second.id, position: 2 },
      { meetingId: meeting.id, organisationId: first.id, position: 1 },
    ]),
  )

  const left = await makeCommitment(staff, promise({ meeting: 'V2019-001/3' }))
  const named = await makeCommitment(
    staff,
    promise({ meeting: 'V2019-001/3', organisation: { id: other.id } }),
  )

  const refs = [left, named].map((made) => (made.ok ? made.value.ref : ''))
  expect(await findCommitment(staff, refs[0]!)).toMatchObject({
    visit: { ref: 'V2019-001' },
    organisation: { id: first.id },
  })
  expect(await findCommitment(staff, refs[1]!)).toMatchObject({ organisation: { id: other.id } })
})

test('a quote must stand in the record of its meeting, in any text of it; without a meeting it is free', async () => {
  const meeting = await makeMeeting({ visitId: visit.id, number: 7, readoutZh: '市长希望访问义乌。' })
  await transaction((tx) =>
    tx
      .insert(outcomes)
      .values({ meetingId: meeting.id, kind: 'decision', textEn: 'Trains run daily.', position: 1 }),
  )
  const quoting = (quote: string) => makeCommitment(staff, promise({ quote, meeting: 'V2019-001/7' }))

  expect(await quoting('希望访问义乌')).toMatchObject({ ok: true })
  expect(await quoting('Trains run daily')).toMatchObject({ ok: true })
  expect(await quoting('Trains run hourly')).toMatchObject(
    field('quote', 'commitments.refused.quoteNotFound'),
  )
  expect(await makeCommitment(staff, promise({ quote: 'From the press', visit: visit.ref }))).toMatchObject({
    ok: true,
  })
})
