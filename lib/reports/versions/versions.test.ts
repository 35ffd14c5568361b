import { rm, writeFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { agreements, auditEvents, files, meetings, sources, visits } from '@/db/schema'
import { record } from '../../audit'
import { beginCheck } from '../../files/check'
import { listChecks } from '../../files/checks'
import { removeFile } from '../../files/commands'
import { eraseFile } from '../../files/erase'
import { eraseOrphans } from '../../files/orphans'
import { hashOfStored, storedAt } from '../../files/store'
import { contentType, formOf, inPieces, megabytes, png, recorded } from '../../files/testing'
import { upload } from '../../files/upload'
import { freezeProgramme } from '../../programmes/commands'
import { citeSource, editCitation } from '../../sources/commands'
import { changedSinceSubmitted, changesOf } from '../changes/queries'
import { frozenReport } from '../content'
import { makeRichVisit } from '../rich-visit'
import { wordsIn } from '../rich-visit/reading'
import { submitReport } from '../submit'
import { wantNoPhotos } from '../testing'
import { openVersionFile } from './open'
import { findReportVersions, findVersion } from './queries'

// The first papers of a process wait for the fonts.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(async () => {
  await wantNoPhotos()
})

async function makeReturned() {
  const made = await makeRichVisit()
  return { ...made, ref: made.visit.ref }
}

async function makeHandedIn() {
  const made = await makeReturned()
  await submitReport(made.owner, made.ref, 'Not in the source.')
  return made
}

const changeMeeting = (id: string, to: Partial<typeof meetings.$inferInsert>) =>
  transaction((tx) => tx.update(meetings).set(to).where(eq(meetings.id, id)))

test('the report that was handed in reads the same after the record has changed, and the change is told', async () => {
  const { owner, ref, visit, meetings: held } = await makeHandedIn()
  const then = (await findVersion(owner, ref, 1))!.version
  expect(await changesOf(owner, then.content)).toEqual([])
  expect(await changedSinceSubmitted(owner, [visit.id])).toEqual(new Set())

  await transaction(async (tx) => {
    await tx.update(visits).set({ summaryEn: 'Other words.' }).where(eq(visits.id, visit.id))
    await tx.update(meetings).set({ venue: 'Elsewhere' }).where(eq(meetings.id, held.talks.id))
    await record(tx, owner, 'visit.edited', { kind: 'visit', id: visit.id })
  })

  const now = (await findVersion(owner, ref, 1))!.version
  expect(wordsIn(frozenReport(now.content, 'en').blocks)).toBe(
    wordsIn(frozenReport(then.content, 'en').blocks),
  )
  expect(wordsIn(frozenReport(now.content, 'en').blocks)).toContain('met two governments')
  expect(await changesOf(owner, now.content)).toMatchObject([
    { kind: 'text', how: 'changed', mark: 'summary' },
    { kind: 'meeting', how: 'changed', mark: '1', href: `/visits/${ref}/meetings/1` },
  ])
  expect(await changedSinceSubmitted(owner, [visit.id])).toEqual(new Set([visit.id]))
})

test('a source that was corrected through another record is a change of every report that rests on it', async () => {
  const { owner, ref, visit } = await makeHandedIn()
  const { version } = (await findVersion(owner, ref, 1))!
  const [press] = await db.select().from(sources).where(eq(sources.kind, 'press-item'))
  const fair = await makeAgreement()
  const again = { kind: 'press-item', title: press!.title, url: press!.url, author: null } as const
  const facts = { ...again, publisher: 'Ural News', publishedOn: '2020-01-07', remark: null }
  const citation = await citeSource(owner, 'agreement', fair.id, facts)
  if (!citation.ok) throw new Error('not cited')

  await editCitation(owner, citation.value.id, { ...facts, publisher: 'Ural Daily' }, 1)

  expect(await changesOf(owner, version.content)).toContainEqual(expect.objectContaining({ kind: 'source' }))
  expect(await changedSinceSubmitted(owner, [visit.id])).toEqual(new Set([visit.id]))
})

test('a kept report calls itself no draft, in either language', async () => {
  const { owner, ref } = await makeHandedIn()

  const { version } = (await findVersion(owner, ref, 1))!

  expect(frozenReport(version.content, 'en').subtitle).not.toContain('draft')
  expect(frozenReport(version.content, 'zh-CN')).toMatchObject({ lang: 'zh-CN', author: '外事办公室' })
})

test('what the one who handed it in could not see is no change for one who can', async () => {
  const { owner, ref, visit } = await makeReturned()
  await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const low = await makeUser({ clearance: 'internal' })
  await submitReport(low, ref, 'Not in the source.')

  const { version } = (await findVersion(owner, ref, 1))!

  expect(await changesOf(owner, version.content)).toEqual([])
})

test('what is put above a reader’s clearance afterwards takes the version with it', async () => {
  const { ref, meetings: held } = await makeHandedIn()
  const low = await makeUser({ clearance: 'internal' })
  expect(await findVersion(low, ref, 1)).toBeDefined()

  await changeMeeting(held.mayor.id, { sensitivity: 'restricted' })

  expect(await findVersion(low, ref, 1)).toBeUndefined()
  expect(await findReportVersions(low, ref)).toMatchObject({ versions: [], last: 1, readable: false })
})

test('a meeting that was planned above a reader’s clearance keeps the version from them, though it is in the record no more', async () => {
  const { owner, ref, meetings: held } = await makeReturned()
  const low = await makeUser({ clearance: 'internal' })
  await changeMeeting(held.mayor.id, { sensitivity: 'restricted' })
  await freezeProgramme(owner, ref)
  await changeMeeting(held.mayor.id, { removedAt: Date.now() })
  await submitReport(owner, ref, 'Not in the source.')

  const { version } = (await findVersion(owner, ref, 1))!
  expect(frozenReport(version.content, 'en').footer).toBe('Restricted')
  expect(await findVersion(low, ref, 1)).toBeUndefined()

  await changeMeeting(held.mayor.id, { sensitivity: 'internal' })
  expect(await findVersion(low, ref, 1)).toBeUndefined()
})

test('a planned meeting that is put above a reader’s clearance after it was removed keeps the version from them', async () => {
  const { owner, ref, meetings: held } = await makeReturned()
  const low = await makeUser({ clearance: 'internal' })
  await freezeProgramme(owner, ref)
  await changeMeeting(held.mayor.id, { removedAt: Date.now() })
  await submitReport(owner, ref, 'Not in the source.')
  expect(await findVersion(low, ref, 1)).toBeDefined()

  await changeMeeting(held.mayor.id, { sensitivity: 'restricted' })

  expect(await findVersion(low, ref, 1)).toBeUndefined()
})

test('a promise that rests on an agreement put above a reader’s clearance keeps the version from them', async () => {
  const { owner, ref, visit } = await makeReturned()
  const low = await makeUser({ clearance: 'internal' })
  const fair = await makeAgreement()
  await makeCommitment({ visitId: visit.id, agreementId: fair.id })
  await submitReport(owner, ref, 'Not in the source.')
  expect(await findVersion(low, ref, 1)).toBeDefined()

  await transaction((tx) =>
    tx.update(agreements).set({ sensitivity: 'restricted' }).where(eq(agreements.id, fair.id)),
  )

  expect(await findVersion(low, ref, 1)).toBeUndefined()
})

test('a file of a version is told in the trail when it is taken away, and none is found under another visit', async () => {
  const { owner, ref, visit } = await makeHandedIn()
  const { files: kept } = (await findVersion(owner, ref, 1))!
  const stranger = await makeUser({ clearance: 'public' })

  const opened = await openVersionFile(owner, ref, 1, kept[0]!.id)

  expect(opened).toMatchObject({ ok: true, value: { file: { sha256: kept[0]!.sha256 } } })
  if (opened?.ok) await opened.value.opened.close()
  expect(await openVersionFile(stranger, ref, 1, kept[0]!.id)).toBeUndefined()
  expect(await openVersionFile(owner, 'V1900-001', 1, kept[0]!.id)).toBeUndefined()
  const told = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, visit.id))
  expect(told.at(-1)).toMatchObject({
    action: 'visit.paper-exported',
    changes: { paper: [null, 'report'], reportVersion: [null, 1] },
  })
})

test('a file whose bytes were lost or altered is not given out', async () => {
  const { owner, ref } = await makeHandedIn()
  const [first, second] = (await findVersion(owner, ref, 1))!.files

  await writeFile(storedAt(first!.sha256), 'altered')
  await rm(storedAt(second!.sha256))

  const damaged = { problem: { sentence: { key: 'reports.refused.damaged' } } }
  expect(await openVersionFile(owner, ref, 1, first!.id)).toMatchObject(damaged)
  expect(await openVersionFile(owner, ref, 1, second!.id)).toMatchObject(damaged)
})

test('the papers and photos of a version stay when orphans are swept and the photo itself is erased', async () => {
  const { owner, visit } = await makeRichVisit()
  const administrator = await makeUser({ roles: ['administrator'], clearance: 'restricted' })
  const form = inPieces(formOf(['signing.png', png]))
  await upload(owner, { kind: 'visit', id: visit.id }, { body: form, contentType }, megabytes(1))
  await submitReport(owner, visit.ref, 'Not in the source.')
  const [photo] = await recorded()
  const { files: kept } = (await findVersion(owner, visit.ref, 1))!

  await transaction((tx) => tx.update(files).set({ createdAt: Date.parse('2001-05-01') }))
  await removeFile(owner, photo!.id)
  expect(await eraseFile(administrator, photo!.id)).toMatchObject({ ok: true })
  expect(await eraseOrphans(administrator)).toEqual({ ok: true, value: { erased: 0 } })

  expect(await recorded()).toEqual([])
  expect(kept.map(({ sha256 }) => sha256)).toContain(photo!.sha256)
  for (const { sha256 } of kept) expect(await hashOfStored(sha256)).toBe(sha256)
})

test('the check of the store looks at the files of reports and says of which version a bad one is', async () => {
  const { owner, ref } = await makeHandedIn()
  const administrator = await makeUser({ roles: ['administrator'], clearance: 'restricted' })
  const [paper] = (await findVersion(owner, ref, 1))!.files
  await writeFile(storedAt(paper!.sha256), 'altered')

  const begun = await beginCheck(administrator)
  if (begun.ok) await begun.value.finished

  expect((await listChecks(administrator)).checks).toMatchObject([
    { damaged: 1, bad: [{ name: paper!.name, path: `/visits/${ref}/report/versions/1` }] },
  ])
})
