import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { auditEvents, meetings, programmeVersions } from '@/db/schema'
import { plannedProgramme } from '../dossiers/planned'
import { approveVisit } from '../visits/verbs'
import { currentVersion, freezeProgramme, issueProgramme, unfreezeProgramme } from './commands'
import { contentOf, programmeFrom } from './content'
import { listProgrammeVersions } from './versions'

const kept = (visitId: string) =>
  db
    .select()
    .from(programmeVersions)
    .where(eq(programmeVersions.visitId, visitId))
    .orderBy(asc(programmeVersions.number))

const change = (id: string, columns: Partial<typeof meetings.$inferInsert>) =>
  transaction((tx) => tx.update(meetings).set(columns).where(eq(meetings.id, id)))

async function makeVisitWithMeeting(given: Parameters<typeof makeVisit>[0] = {}) {
  const visit = await makeVisit(given)
  return { visit, meeting: await makeMeeting({ visitId: visit.id }) }
}

test('what is approved is the plan, with the meetings that the approver may not see', async () => {
  const official = await makeUser({ roles: ['official'], clearance: 'internal' })
  const reader = await makeUser({ clearance: 'restricted' })
  const { visit, meeting } = await makeVisitWithMeeting()
  const secret = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

  await approveVisit(official, visit.ref)

  const ids = async (user: typeof reader) =>
    (await plannedProgramme(user, visit.id))?.programme.meetings.map(({ id }) => id)
  expect(await kept(visit.id)).toMatchObject([{ number: 1, planned: true, madeBy: official.id }])
  expect(await ids(reader)).toEqual([meeting.id, secret.id])
  expect(await ids(official)).toEqual([meeting.id])
})

test('a visit is approved though no meeting is in its programme, and nothing is frozen', async () => {
  const official = await makeUser({ roles: ['official'] })
  const visit = await makeVisit()
  await makeStop({ visitId: visit.id, placeId: (await makePlace()).id })

  expect(await approveVisit(official, visit.ref)).toMatchObject({ ok: true })

  expect(await kept(visit.id)).toEqual([])
  expect(await plannedProgramme(official, visit.id)).toBeUndefined()
})

test('a meeting that became restricted, or was so when it was removed, is in no plan of who may not see it', async () => {
  const staff = await makeUser({ clearance: 'internal' })
  const { visit, meeting } = await makeVisitWithMeeting()
  const removed = await makeMeeting({ visitId: visit.id })
  await freezeProgramme(staff, visit.ref)

  await change(meeting.id, { sensitivity: 'restricted' })
  await change(removed.id, { removedAt: Date.now() })
  const planned = await plannedProgramme(staff, visit.id)
  await change(removed.id, { sensitivity: 'restricted' })
  const later = await plannedProgramme(staff, visit.id)

  expect(planned?.programme.meetings.map(({ id }) => id)).toEqual([removed.id])
  expect(later?.programme.meetings).toEqual([])
})

test('a meeting frozen while it was restricted stays hidden in the plan after it was opened', async () => {
  const staff = await makeUser({ clearance: 'internal' })
  const cleared = await makeUser({ clearance: 'restricted' })
  const { visit, meeting } = await makeVisitWithMeeting()
  await change(meeting.id, { sensitivity: 'restricted' })
  await freezeProgramme(cleared, visit.ref)

  await change(meeting.id, { sensitivity: 'public', internalFields: ['venue'] })

  expect((await plannedProgramme(staff, visit.id))?.programme.meetings).toEqual([])
  expect((await plannedProgramme(cleared, visit.id))?.programme.meetings).toMatchObject([
    { sensitivity: 'restricted', internalFields: ['venue'] },
  ])
})

test('freezing again keeps what was frozen before, and can be taken back', async () => {
  const staff = await makeUser()
  const { visit, meeting } = await makeVisitWithMeeting()
  await freezeProgramme(staff, visit.ref)
  await change(meeting.id, { venue: 'Another hall' })

  expect(await freezeProgramme(staff, visit.ref)).toEqual({ ok: true, value: { number: 2, written: true } })
  expect((await plannedProgramme(staff, visit.id))?.programme.meetings[0]?.venue).toBe('Another hall')
  expect(await unfreezeProgramme(staff, visit.ref, 2)).toMatchObject({ ok: true })

  expect((await plannedProgramme(staff, visit.id))?.programme.meetings[0]?.venue).toBeNull()
  expect((await kept(visit.id)).map(({ number, planned }) => [number, planned])).toEqual([
    [1, true],
    [2, false],
  ])
  const told = await db
    .select({ action: auditEvents.action, changes: auditEvents.changes })
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, visit.id))
    .orderBy(auditEvents.id)
  expect(told).toEqual([
    { action: 'visit.programme-frozen', changes: { programmeVersion: [null, 1] } },
    { action: 'visit.programme-frozen', changes: { programmeVersion: [null, 2] } },
    { action: 'visit.programme-unfrozen', changes: { programmeVersion: [2, null] } },
  ])
})

test('a freezing that another followed is not taken back', async () => {
  const staff = await makeUser()
  const { visit, meeting } = await makeVisitWithMeeting()
  await freezeProgramme(staff, visit.ref)
  await change(meeting.id, { venue: 'Another hall' })
  await freezeProgramme(staff, visit.ref)

  expect(await unfreezeProgramme(staff, visit.ref, 1)).toMatchObject({
    problem: { sentence: { key: 'programmes.refused.changed' } },
  })
})

test('the same programme is one version, however often it is issued or frozen', async () => {
  const staff = await makeUser()
  const { visit, meeting } = await makeVisitWithMeeting()

  await issueProgramme(staff, visit.ref)
  await issueProgramme(staff, visit.ref)
  await freezeProgramme(staff, visit.ref)
  await freezeProgramme(staff, visit.ref)
  await change(meeting.id, { state: 'held', recordEn: 'What was said.' })
  await issueProgramme(staff, visit.ref)

  expect(await kept(visit.id)).toMatchObject([{ number: 1, planned: true }])
  expect(await db.$count(auditEvents, eq(auditEvents.subjectId, visit.id))).toBe(2)
  expect(await currentVersion(staff, visit.id)).toMatchObject({ number: 1 })
})

test('a changed programme stands at no version until it is issued', async () => {
  const staff = await makeUser()
  const { visit, meeting } = await makeVisitWithMeeting()
  await issueProgramme(staff, visit.ref)

  await change(meeting.id, { state: 'cancelled' })
  expect(await currentVersion(staff, visit.id)).toBeNull()
  await issueProgramme(staff, visit.ref)

  expect(await currentVersion(staff, visit.id)).toMatchObject({ number: 2 })
  expect(await listProgrammeVersions(staff, visit.ref)).toMatchObject([
    { number: 2, planned: false, by: staff.name },
    { number: 1, planned: false },
  ])
})

test('nothing said of a meeting is in a version, and what is in it comes out as it went in', async () => {
  const staff = await makeUser()
  const { visit, meeting } = await makeVisitWithMeeting()
  await change(meeting.id, { recordEn: 'Secret words', talkingPointsEn: 'Our line', objectiveZh: '目标' })

  await freezeProgramme(staff, visit.ref)

  const [version] = await kept(visit.id)
  expect(version?.content).not.toMatch(/Secret words|Our line|目标/)
  const read = programmeFrom(version!.content)
  expect(read.meetings).toMatchObject([{ id: meeting.id, subjectEn: meeting.subjectEn, recordEn: null }])
  expect(contentOf(read)).toEqual({ content: version?.content, sha256: version?.sha256 })
})

const commands = {
  freeze: (user: Awaited<ReturnType<typeof makeUser>>, ref: string) => freezeProgramme(user, ref),
  unfreeze: (user: Awaited<ReturnType<typeof makeUser>>, ref: string) => unfreezeProgramme(user, ref, 1),
  issue: (user: Awaited<ReturnType<typeof makeUser>>, ref: string) => issueProgramme(user, ref),
}

test.each(Object.entries(commands))('to %s is for who may write, at visits they may see', async (_, act) => {
  const staff = await makeUser({ clearance: 'internal' })
  const { visit } = await makeVisitWithMeeting()
  const { visit: secret } = await makeVisitWithMeeting({ sensitivity: 'restricted' })

  for (const role of ['viewer', 'administrator'] as const)
    expect(await act(await makeUser({ roles: [role] }), visit.ref)).toMatchObject({
      problem: { sentence: { key: 'problems.notAllowed' } },
    })
  expect(await act(staff, secret.ref)).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
  expect(await listProgrammeVersions(staff, secret.ref)).toBeUndefined()
})

test.each(['closed', 'cancelled'] as const)('a visit that is %s is not frozen any more', async (status) => {
  const staff = await makeUser()
  const { visit } = await makeVisitWithMeeting({ status })

  expect(await freezeProgramme(staff, visit.ref)).toMatchObject({
    problem: { sentence: { key: 'problems.frozen' } },
  })
})

test('an empty programme is neither frozen nor issued', async () => {
  const staff = await makeUser()
  const { ref } = await makeVisit()

  for (const act of [freezeProgramme, issueProgramme])
    expect(await act(staff, ref)).toMatchObject({
      problem: { sentence: { key: 'programmes.refused.empty' } },
    })
})
