import { desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeCommitment as make } from '@/db/factories/commitments'
import { makeOrganisation } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, commitments, meetings } from '@/db/schema'
import { editCommitment } from './commands'
import { editCommitmentValues } from './drafting'
import { commitmentInput } from './input'

const promise = (given: object = {}) =>
  commitmentInput.parse({
    ...{ promiser: 'them', wordsEn: 'A return visit', owner: staff.id, sensitivity: 'internal' },
    ...given,
  })

let staff: Awaited<ReturnType<typeof makeUser>>

beforeEach(async () => {
  staff = await makeUser({ language: 'en' })
})

test('an edit changes what the form says, raises the version and tells what it changed', async () => {
  const partner = await makeOrganisation({ nameEn: 'Port of Kochi' })
  const { id, ref } = await make({ wordsEn: 'A visit', dueOn: '2020-01-01' })

  const input = promise({ organisation: { id: partner.id }, dueOn: '2020-06-30' })
  expect(await editCommitment(staff, ref, input, 1)).toEqual({ ok: true, value: { ref } })

  const [after] = await db.select().from(commitments).where(eq(commitments.id, id))
  expect(after).toMatchObject({ version: 2, wordsEn: 'A return visit', organisationId: partner.id })
  const [event] = await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1)
  expect(event).toMatchObject({
    action: 'commitment.edited',
    changes: {
      wordsEn: ['A visit', 'A return visit'],
      dueOn: ['2020-01-01', '2020-06-30'],
      organisation: [null, 'Port of Kochi'],
    },
  })
})

test.each([null, 'en', 'zh-CN'] as const)(
  'a form in %s begins with what the record has, and saving it untouched changes nothing',
  async (language) => {
    const staff = await makeUser({ language })
    const visit = await makeVisit({ ref: 'V2019-001' })
    const meeting = await makeMeeting({ visitId: visit.id, number: 7 })
    const { ref } = await make({
      visitId: visit.id,
      meetingId: meeting.id,
      organisationId: (await makeOrganisation({ nameEn: 'Port of Kochi', nameZh: '科钦港' })).id,
      ownerId: staff.id,
      madeOn: '2019-12-24',
    })

    const form = await editCommitmentValues(staff, ref)
    const { 'organisation.id': id, 'organisation.text': text, ...values } = form!.values
    const input = commitmentInput.parse({ ...values, organisation: { id, text } })
    await editCommitment(staff, ref, input, form!.version)

    expect(form!.values).toMatchObject({ visit: 'V2019-001', meeting: 'V2019-001/7', owner: staff.id })
    const [event] = await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1)
    expect(event?.changes).toEqual({})
  },
)

test('a second save from the same version changes nothing and shows both texts', async () => {
  const { ref } = await make({ wordsEn: 'A visit' })
  const other = await makeUser({ name: 'Li Na' })
  await editCommitment(other, ref, promise({ wordsEn: 'Two visits' }), 1)

  const late = await editCommitment(staff, ref, promise({ wordsEn: 'Three visits' }), 1)

  expect(late).toMatchObject({
    problem: { conflict: { by: 'Li Na', version: 2, values: { wordsEn: 'Two visits' } } },
  })
  expect((await editCommitmentValues(staff, ref))?.values.wordsEn).toBe('Two visits')
})

test('a quote stays when the record was rewritten since, but a new one must stand in it', async () => {
  const visit = await makeVisit({ ref: 'V2019-001' })
  const meeting = await makeMeeting({ visitId: visit.id, number: 7, recordEn: 'Nothing of the kind.' })
  const { ref } = await make({ visitId: visit.id, meetingId: meeting.id, quote: 'We shall come.' })
  const saying = (quote: string, version: number) =>
    editCommitment(staff, ref, promise({ meeting: 'V2019-001/7', quote }), version)

  expect(await saying('We shall come.', 1)).toMatchObject({ ok: true })
  expect(await saying('We shall not.', 2)).toMatchObject({
    problem: { fields: { quote: { key: 'commitments.refused.quoteNotFound' } } },
  })
  expect(await saying('Nothing of the kind.', 2)).toMatchObject({ ok: true })
})

test('an owner who has left stays on record until another is chosen', async () => {
  const left = await makeUser({ disabled: true })
  const { ref } = await make({ ownerId: left.id })

  expect(await editCommitment(staff, ref, promise({ owner: left.id }), 1)).toMatchObject({ ok: true })
  expect(await editCommitment(staff, ref, promise({ owner: staff.id }), 2)).toMatchObject({ ok: true })
  expect(await editCommitment(staff, ref, promise({ owner: left.id }), 3)).toMatchObject({ ok: false })
})

test('a viewer is refused, and what is above clearance, or hangs on what is, is not there', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const visit = await makeVisit()
  const secretMeeting = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const open = await make()
  const secret = await make({ sensitivity: 'restricted' })
  const hanging = await make({ visitId: visit.id, meetingId: secretMeeting.id })
  const removed = await make({ removedAt: 1 })

  expect(await editCommitment(viewer, open.ref, promise(), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  for (const { ref } of [secret, hanging, removed]) {
    expect(await editCommitment(staff, ref, promise(), 1)).toMatchObject({
      problem: { sentence: { key: 'problems.gone' } },
    })
    expect(await editCommitmentValues(staff, ref)).toBeUndefined()
  }
})

test('what hangs on a removed meeting is not there either', async () => {
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  const { ref } = await make({ visitId: visit.id, meetingId: meeting.id })
  await transaction((tx) => tx.update(meetings).set({ removedAt: 1 }).where(eq(meetings.id, meeting.id)))

  expect(await editCommitmentValues(staff, ref)).toBeUndefined()
})
