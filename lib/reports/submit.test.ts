import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db, transaction } from '@/db/client'
import { makePerson } from '@/db/factories/directory'
import { makeFile } from '@/db/factories/files'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { auditEvents, reportFiles, reportVersions, visits } from '@/db/schema'
import { languages } from '@/db/values/office'
import { paperFormats } from '@/db/values/reports'
import { hashOfStored } from '../files/store'
import { onDisk } from '../files/testing'
import { refused } from '../result'
import { findVisitRow } from '../visits/find'
import { writtenDown } from './content'
import { findReportRow } from './state'
import { submitReport } from './submit'
import { wantNoPhotos } from './testing'
import { findVersion } from './versions/queries'

// The first papers of a process wait for the fonts.
vi.setConfig({ testTimeout: 30_000 })

const because = 'The source names no one else.'

async function makeReportable(given: Parameters<typeof makeVisit>[0] = {}) {
  const visit = await makeVisit({ status: 'returned', summaryEn: 'What came of it.', ...given })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
  await wantNoPhotos()
  return visit
}

test('a report without a summary or a head is not submitted, whatever the reason', async () => {
  const staff = await makeUser()
  const headless = await makeVisit({ status: 'returned', summaryEn: 'Said.' })
  const unsaid = await makeReportable({ summaryEn: null })

  const problemOf = (ref: string) => submitReport(staff, ref, 'Because.')

  expect(await problemOf(headless.ref)).toMatchObject({ problem: { sentence: { key: 'records.noHead' } } })
  expect(await problemOf(unsaid.ref)).toMatchObject({ problem: { sentence: { key: 'records.noSummary' } } })
})

test('a report with gaps is submitted only with a reason, and its day is kept', async () => {
  const staff = await makeUser()
  const visit = await makeReportable()

  expect(await submitReport(staff, visit.ref)).toMatchObject({
    problem: { fields: { reason: { key: 'visits.refused.reportGaps' } } },
  })
  expect(await submitReport(staff, visit.ref, 'The source names no one else.')).toMatchObject({ ok: true })

  expect((await findVisitRow(db, staff, visit.ref))?.reportedAt).toBeGreaterThan(0)
})

test('what is handed in is kept: who, when, what it was made from and its hash, and every paper', async () => {
  const staff = await makeUser({ name: 'Chen Jie' })
  const visit = await makeReportable()
  const before = Date.now()

  await submitReport(staff, visit.ref, because)

  const { version, files, state } = (await findVersion(staff, visit.ref, 1))!
  expect(state).toBe('submitted')
  expect(version).toMatchObject({ number: 1, submittedBy: 'Chen Jie', gapReason: because, decision: null })
  expect(version.submittedAt).toBeGreaterThanOrEqual(before)
  expect(version.content.dossier.record.visit).toMatchObject({
    summaryEn: 'What came of it.',
    status: 'reported',
  })
  expect(writtenDown(version.content).sha256).toBe(version.sha256)
  expect(files.map(({ language, format }) => `${language} ${format}`).sort()).toEqual(
    languages.flatMap((language) => paperFormats.map((format) => `${language} ${format}`)).sort(),
  )
  for (const { sha256 } of files) expect(await hashOfStored(sha256)).toBe(sha256)
  expect(files.find(({ format, language }) => format === 'pdf' && language === 'zh-CN')?.name).toBe(
    `${visit.ref}-出访报告-1.pdf`,
  )
})

test('the photos of a visit are kept with its report', async () => {
  const staff = await makeUser()
  const visit = await makeReportable()
  const photo = await makeFile({ addedBy: staff.id, visitId: visit.id, kind: 'photo', name: 'signing.jpg' })

  await submitReport(staff, visit.ref, because)

  const { files } = (await findVersion(staff, visit.ref, 1))!
  expect(files.filter(({ kind }) => kind === 'attachment')).toMatchObject([
    { name: 'signing.jpg', sha256: photo.sha256, bytes: photo.bytes },
  ])
})

test('a report submitted twice at once is one version, and no bytes lie about', async () => {
  const staff = await makeUser()
  const visit = await makeReportable()

  const both = await Promise.all([
    submitReport(staff, visit.ref, because),
    submitReport(staff, visit.ref, because),
  ])

  expect(both).toMatchObject([{ ok: true }, { ok: true }])
  expect(await db.$count(reportVersions)).toBe(1)
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'visit.reported'))).toBe(1)
  const kept = await db.select({ sha256: reportFiles.sha256 }).from(reportFiles)
  expect((await onDisk()).sort()).toEqual([...new Set(kept.map(({ sha256 }) => sha256))].sort())
})

test('of two people who submit a report at once one is told that the other did, and no reason is lost', async () => {
  const [first, second] = [await makeUser({ name: 'Chen Jie' }), await makeUser({ name: 'Li Wei' })]
  const visit = await makeReportable()

  const both = await Promise.all([
    submitReport(first, visit.ref, 'The source names no one else.'),
    submitReport(second, visit.ref, 'We lost our notes.'),
  ])
  const [version] = await db.select().from(reportVersions)

  const byFirst = version?.submittedBy === first.id
  expect(both[byFirst ? 0 : 1]).toEqual({ ok: true, value: { ref: visit.ref } })
  expect(both[byFirst ? 1 : 0]).toEqual(
    refused('reports.refused.submitted', { by: byFirst ? 'Chen Jie' : 'Li Wei' }),
  )
  expect(await db.$count(reportVersions)).toBe(1)
  const kept = await db.select({ sha256: reportFiles.sha256 }).from(reportFiles)
  expect((await onDisk()).sort()).toEqual([...new Set(kept.map(({ sha256 }) => sha256))].sort())
})

test('a report that is in is told to be so, by name, to whoever submits it afterwards', async () => {
  const [first, second] = [await makeUser({ name: 'Chen Jie' }), await makeUser()]
  const visit = await makeReportable()
  await submitReport(first, visit.ref, because)

  expect(await submitReport(first, visit.ref, because)).toMatchObject({ ok: true })
  expect(await submitReport(second, visit.ref, because)).toEqual(
    refused('reports.refused.submitted', { by: 'Chen Jie' }),
  )
})

test('a record that changes while its papers are made is not handed in, and nothing of the papers is left', async () => {
  const staff = await makeUser()
  const visit = await makeReportable()

  const changing = transaction(async (tx) => {
    await vi.waitFor(
      async () => expect(await onDisk()).toHaveLength(languages.length * paperFormats.length),
      {
        timeout: 20_000,
      },
    )
    await tx.update(visits).set({ summaryEn: 'Something else.' }).where(eq(visits.id, visit.id))
  })
  const submitted = await submitReport(staff, visit.ref, because)
  await changing

  expect(submitted).toMatchObject({ problem: { sentence: { key: 'reports.refused.changed' } } })
  expect(await onDisk()).toEqual([])
  expect((await findVisitRow(db, staff, visit.ref))?.status).toBe('returned')
  expect(await findReportRow(db, visit.id)).toBeUndefined()
})

test('a report that is refused leaves nothing behind', async () => {
  const [viewer, staff] = [await makeUser({ roles: ['viewer'] }), await makeUser()]
  const [visit, planned] = [await makeReportable(), await makeReportable({ status: 'planned' })]

  expect(await submitReport(viewer, visit.ref, because)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await submitReport(staff, planned.ref, because)).toMatchObject({
    problem: { sentence: { key: 'visits.refused.report' } },
  })
  expect(await submitReport(staff, 'V1900-001', because)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })

  expect([await db.$count(reportVersions), await onDisk()]).toEqual([0, []])
})

test('the version of one who saw a restricted meeting is kept from those who may not', async () => {
  const [high, low] = [await makeUser({ clearance: 'restricted' }), await makeUser({ clearance: 'internal' })]
  const visit = await makeReportable()
  await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

  await submitReport(high, visit.ref, because)

  expect(await findVersion(high, visit.ref, 1)).toBeDefined()
  expect(await findVersion(low, visit.ref, 1)).toBeUndefined()
})
