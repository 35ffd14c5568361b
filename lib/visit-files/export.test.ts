import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreements, auditEvents, commitments, files, meetings, visits } from '@/db/schema'
import { findDossier } from '../dossiers/dossier'
import { deleteStored, storedAt } from '../files/store'
import { currentVersion } from '../programmes/commands'
import { exportVisitFile, visitFileOf } from './export'
import { makeFullVisit } from './full-visit'
import { attachmentsOf } from './out/attachments'
import { type Part, partsOf } from './out/parts'
import { entriesOf, exported, textOf } from './testing'

/** The full visit, all of it public. */
async function makeOpenVisit() {
  const made = await makeFullVisit()
  await transaction(async (tx) => {
    for (const table of [visits, meetings, agreements, commitments])
      await tx.update(table).set({ sensitivity: 'public', internalFields: [] })
  })
  return made
}

test('an archive holds the visit, its papers and attachments, each on both lists with its hash', async () => {
  const { owner, visit } = await makeFullVisit()

  const zip = await exported(owner, visit.ref)

  const entries = entriesOf(zip)
  const names = Object.keys(entries)
  expect(names.slice(0, 4)).toEqual(['manifest.json', 'SHA256SUMS', 'visit.json', 'schema.json'])
  for (const language of ['en', 'zh-CN'])
    for (const format of ['pdf', 'docx'])
      expect(names).toContain(`papers/${visit.ref}-report-${language}.${format}`)
  expect(names.filter((name) => name.startsWith('files/'))).toEqual([
    'files/合影.png',
    'files/合影 (2).PNG',
    'files/_CON.txt',
    'files/a_b_.txt',
  ])
  const hashes = names
    .filter((name) => name !== 'SHA256SUMS')
    .map((name) => `${createHash('sha256').update(entries[name]!).digest('hex')}  ${name}`)
  expect(textOf(zip, 'SHA256SUMS').trim().split('\n')).toEqual(hashes)
  expect(JSON.parse(textOf(zip, 'manifest.json'))).toMatchObject({
    format: 'legation-visit',
    version: 1,
    edition: 'internal',
    visit: visit.ref,
    office: { en: 'Foreign Affairs Office', zh: '外事办公室' },
  })
}, 60_000)

test('the programme in the archive is a version that was issued', async () => {
  const { owner, visit } = await makeFullVisit()

  expect(await currentVersion(owner, visit.id)).toBeNull()

  await exported({ ...owner, roles: ['staff'] }, visit.ref)

  expect(await currentVersion(owner, visit.id)).toMatchObject({ number: 3 })
}, 60_000)

test('each file that goes out is told in the history of the visit, with its edition and what is in it', async () => {
  const { owner, visit } = await makeOpenVisit()

  await exported(owner, visit.ref, 'counterpart')

  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.action, 'visit.paper-exported'))
  expect(event).toMatchObject({
    userName: 'Chen Jie',
    subjectId: visit.id,
    changes: { paper: [null, 'visit-file'], edition: [null, 'counterpart'], files: [null, 3] },
  })
}, 60_000)

test('what was prepared, contact data, owners, proofs and the plan never leave the office', async () => {
  const { owner, visit } = await makeOpenVisit()

  const inside = textOf(await exported(owner, visit.ref))
  for (const edition of ['counterpart', 'public'] as const) {
    const outside = textOf(await exported(owner, visit.ref, edition))
    for (const secret of [
      'Win the freight.',
      '班列。',
      'Sings.',
      'Chen Jie',
      'Letter of intent"',
      'Receipt',
    ]) {
      expect(inside).toContain(secret)
      expect(outside).not.toContain(secret)
    }
    expect(JSON.parse(outside)).toMatchObject({ edition, planned: null })
  }
}, 60_000)

test('the counterpart gets texts of agreements and photos, the public photos alone', async () => {
  const { owner, visit } = await makeOpenVisit()
  const handed = async (edition: 'counterpart' | 'public') =>
    Object.keys(entriesOf(await exported(owner, visit.ref, edition))).filter((name) =>
      name.startsWith('files/'),
    )

  expect(await handed('counterpart')).toEqual(['files/合影.jpg', 'files/合影 (2).jpg', 'files/_CON.txt'])
  expect(await handed('public')).toEqual(['files/合影.jpg', 'files/合影 (2).jpg'])
}, 60_000)

test('none is made for the public while a title names what it leaves out', async () => {
  const owner = await makeUser()
  const visit = await makeVisit({ sensitivity: 'public', titleEn: 'Before the dinner by the sea' })
  await makeMeeting({ visitId: visit.id, number: 1, sensitivity: 'internal', subjectEn: 'Dinner by the sea' })

  expect(await exportVisitFile(owner, visit.ref, 'public')).toMatchObject({
    problem: { sentence: { key: 'editions.refused.leak', values: { name: 'Dinner by the sea' } } },
  })
})

test('what is above the reader’s clearance is nowhere in the file, in its plan neither', async () => {
  const { visit, meetings: met } = await makeFullVisit()
  await transaction((tx) =>
    tx.update(meetings).set({ sensitivity: 'restricted' }).where(eq(meetings.id, met.mayor.id)),
  )
  const reader = await makeUser({ roles: ['viewer'], clearance: 'internal' })

  const zip = await exported(reader, visit.ref)

  expect(textOf(zip)).not.toContain(met.mayor.id)
  expect(textOf(zip)).not.toContain('Call on the Mayor of Cochin')
  expect(Object.keys(entriesOf(zip))).not.toContain('files/合影 (2).PNG')
}, 60_000)

test('who may not see a visit gets no file of it, as if there were none', async () => {
  const { visit } = await makeFullVisit()
  await transaction((tx) => tx.update(visits).set({ sensitivity: 'restricted' }))
  const reader = await makeUser({ clearance: 'internal' })

  expect(await exportVisitFile(reader, visit.ref, 'internal')).toBeUndefined()
  expect(await exportVisitFile(reader, 'V2019-999', 'internal')).toBeUndefined()
}, 60_000)

test('where the bytes of an attachment are lost none is made, and where they are damaged it breaks off', async () => {
  const { owner, visit } = await makeFullVisit()
  const [text] = await db.select().from(files).where(eq(files.name, 'CON.txt'))

  await writeFile(storedAt(text!.sha256), Buffer.alloc(text!.bytes))
  await expect(exported(owner, visit.ref)).rejects.toThrow('not what their name says')
  await deleteStored(text!.sha256)
  expect(await exportVisitFile(owner, visit.ref, 'internal')).toMatchObject({
    problem: { sentence: { key: 'visitFiles.refused.fileMissing', values: { name: 'CON.txt' } } },
  })
}, 60_000)

test('papers and calendar of a file tell the visit that was read for it, whatever is changed while it is made', async () => {
  const { owner, visit } = await makeFullVisit()
  const dossier = (await findDossier(owner, visit.ref, 'internal'))!
  await transaction((tx) => tx.update(visits).set({ titleEn: 'Changed meanwhile' }))

  const { handed } = await attachmentsOf(dossier)
  const parts = await partsOf({ user: owner, dossier, content: await visitFileOf(dossier), handed })

  const told = new Map(parts.ok ? parts.value.map((part) => [part.name, textIn(part)]) : [])
  for (const name of ['visit.json', 'visit.ics', `papers/${visit.ref}-report-en.docx`]) {
    expect(told.get(name)).toContain('Yiwu delegation')
    expect(told.get(name)).not.toContain('Changed meanwhile')
  }
}, 60_000)

function textIn(part: Part): string {
  const bytes = 'content' in part ? part.content : Buffer.alloc(0)
  return part.name.endsWith('.docx') ? strFromU8(unzipSync(bytes)['word/document.xml']!) : `${bytes}`
}
