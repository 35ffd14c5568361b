import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { imports, officeRules } from '@/db/schema'
import { importsAPage } from '../imports/queries'
import { refused } from '../result'
import { bringInVisit } from './bring-in'
import { findToBringIn, listImports } from './imports'
import {
  addingAll,
  entriesOf,
  everything,
  goodFile,
  refusedWithoutTrace,
  relisted,
  retold,
  staff,
  upload,
} from './testing'

test('a file that is in order waits for an answer, and nothing of it is written', async () => {
  const officer = await staff()
  const before = (await everything()).counts

  const kept = await upload(officer, await goodFile(), '出访.zip')

  expect(kept.ok).toBe(true)
  const waiting = { state: 'uploaded', fileName: '出访.zip' }
  expect(await listImports(officer, 1)).toMatchObject({ rows: [waiting], count: 1 })
  expect(await listImports(await staff(), 1)).toEqual({ rows: [], count: 0 })
  expect((await everything()).counts).toEqual({ ...before, imports: 1, users: 2, user_roles: 2 })
}, 60_000)

test('an old upload stays within reach, on a later page', async () => {
  const { id: userId, ...officer } = await staff()
  const one = { kind: 'visit-file' as const, sha256: '0', bytes: 1, userId }
  const sent = Array.from({ length: importsAPage + 1 }, (_, number) => ({
    ...one,
    fileName: `${number}.zip`,
  }))
  await transaction((tx) => tx.insert(imports).values(sent))

  const later = await listImports({ ...officer, id: userId }, 2)

  expect(later).toMatchObject({ rows: [{ fileName: '0.zip' }], count: importsAPage + 1 })
})

test.each(['approved', 'closed'] as const)(
  'a visit that is %s is taken of an official alone',
  async (status) => {
    const zip = retold(await goodFile(), ({ visit }) => {
      visit.status = status
    })
    await refusedWithoutTrace(zip, 'officialsAlone')
    const official = await makeUser({ roles: ['official'], clearance: 'restricted' })

    const kept = await upload(official, zip)

    const id = kept.ok ? kept.value.id : ''
    const answer = await addingAll(official, id)
    const noLonger = { ...official, roles: ['staff' as const] }
    const refusal = refused('visitFiles.refused.officialsAlone')
    expect(await findToBringIn(noLonger, id)).toEqual(refusal)
    expect(await bringInVisit(noLonger, id, answer)).toEqual(refusal)
    expect(await bringInVisit(official, id, answer)).toMatchObject({ ok: true })
  },
  60_000,
)

test('a file made for people outside the office is not taken', async () => {
  const zip = relisted(await goodFile(), (entries) => {
    for (const name of ['visit.json', 'manifest.json'])
      entries[name] = Buffer.from(entries[name]!.toString().replace('"internal"', '"counterpart"'))
  })

  await refusedWithoutTrace(zip, 'edition')
}, 60_000)

test('who may not enter visits, or may not see what the file holds, brings none in', async () => {
  const zip = await goodFile()
  const secret = retold(zip, (content) => {
    content.meetings[0]!.sensitivity = 'restricted'
  })

  const byViewer = await upload(await makeUser({ roles: ['viewer'], clearance: 'restricted' }), zip)
  const byClerk = await upload(await makeUser({ clearance: 'internal' }), secret)

  expect(byViewer).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
  expect(byClerk).toMatchObject({ problem: { sentence: { key: 'visitFiles.refused.aboveClearance' } } })
  expect((await everything()).stored).toEqual([])
}, 60_000)

test('an archive that is larger than the office takes, as it lies or unpacked, is refused without a trace', async () => {
  const zip = await goodFile()
  const rule = { key: 'file-megabytes-max', value: 1, severity: 'refusal', citation: 'a test' } as const
  await transaction((tx) => tx.insert(officeRules).values(rule))
  const noise = Buffer.from(Array.from({ length: 1_100_000 }, (_, n) => (n * 7919) % 251))
  const piece = noise.subarray(0, 1_000_000)
  const pieces = Object.fromEntries([...Array(25).keys()].map((number) => [`files/${number}.bin`, piece]))

  await refusedWithoutTrace(
    Buffer.from(zipSync({ ...entriesOf(zip), 'files/l.bin': noise }, { level: 0 })),
    'entryTooLarge',
  )
  await refusedWithoutTrace(Buffer.from(zipSync({ ...entriesOf(zip), ...pieces }, { level: 0 })), 'tooLarge')
}, 60_000)

test('a visit that says the same words over and over is taken, however small it was packed', async () => {
  const officer = await staff()
  const words = '- '.repeat(99_999).trim()
  const zip = retold(await goodFile(), ({ meetings }) => {
    for (const meeting of meetings)
      Object.assign(meeting, { recordEn: words, recordZh: words, readoutEn: words, readoutZh: words })
    for (const meeting of meetings)
      Object.assign(meeting, { objectiveEn: words, objectiveZh: words, talkingPointsEn: words })
  })

  expect(await upload(officer, zip)).toMatchObject({ ok: true })
}, 60_000)
