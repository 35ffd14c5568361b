import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeFile } from '@/db/factories/files'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { files } from '@/db/schema/sources'
import { removeFile } from './commands'
import { eraseFile, listRemovedFiles } from './erase'
import { countOrphans, eraseOrphans } from './orphans'
import { formOf, onDisk, recorded, sendTo } from './testing'

const longAgo = Date.parse('2001-05-01T00:00:00Z')
const problem = (key: string) => ({ ok: false, problem: { sentence: { key } } })

/** A removed file with bytes, whose ten years ran out with 2011. */
async function runOut(content = 'old') {
  const officer = await makeUser({ clearance: 'restricted' })
  const administrator = await makeUser({ roles: ['administrator'] })
  const agreement = await makeAgreement()
  const [sent] = await sendTo(officer, agreement, formOf(['old.txt', content]))
  if (!sent?.result.ok) throw new Error('not sent')
  const { id } = sent.result.value
  await transaction((tx) => tx.update(files).set({ createdAt: longAgo }).where(eq(files.id, id)))
  await removeFile(officer, id)
  return { officer, administrator, agreement, id }
}

test('a removed file whose retention has run out is erased, and the history of its record keeps its name and hash', async () => {
  const { administrator, agreement, id } = await runOut()
  const [file] = await recorded()

  await eraseFile(administrator, id)

  expect(await recorded()).toEqual([])
  expect(await onDisk()).toEqual([])
  const events = await db.select().from(auditEvents).where(eq(auditEvents.action, 'agreement.file-erased'))
  expect(events).toMatchObject([
    { subjectId: agreement.id, changes: { file: ['old.txt', null], sha256: [file!.sha256, null] } },
  ])
})

test('bytes that another file has too stay', async () => {
  const { officer, administrator, id } = await runOut('shared')
  await sendTo(officer, await makeAgreement(), formOf(['copy.txt', 'shared']))

  await eraseFile(administrator, id)

  expect(await recorded()).toMatchObject([{ name: 'copy.txt' }])
  expect(await onDisk()).toHaveLength(1)
})

test('what was not removed, or must still be kept, is not erased', async () => {
  const { officer, administrator } = await runOut()
  const agreement = await makeAgreement()
  const of = { agreementId: agreement.id, addedBy: officer.id }
  const there = await makeFile({ ...of, createdAt: longAgo })
  const removed = { ...of, removedAt: longAgo }
  const young = await makeFile({ ...removed })
  const thirty = await makeFile({ ...removed, createdAt: longAgo, retention: '30-years' })
  const forEver = await makeFile({ ...removed, createdAt: longAgo, retention: 'permanent' })

  expect(await eraseFile(administrator, there.id)).toMatchObject(problem('problems.gone'))
  for (const { id } of [young, thirty, forEver])
    expect(await eraseFile(administrator, id)).toMatchObject(problem('files.problem.notYet'))
  expect((await listRemovedFiles(administrator)).map(({ erasable }) => erasable)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('nobody but an administrator erases, and an administrator without clearance does not learn of a file', async () => {
  const { officer, administrator, id } = await runOut()
  const secret = await makeAgreement({ sensitivity: 'restricted' })
  const file = await makeFile({
    agreementId: secret.id,
    addedBy: officer.id,
    createdAt: longAgo,
    removedAt: 1,
  })

  expect(await eraseFile(officer, id)).toMatchObject(problem('problems.notAllowed'))
  expect(await listRemovedFiles(officer)).toEqual([])
  expect(await eraseFile(administrator, file.id)).toMatchObject(problem('problems.gone'))
  expect((await listRemovedFiles(administrator)).map((listed) => listed.id)).toEqual([id])
})

test('stored files that no record has are counted and erased, those of records stay', async () => {
  const { officer, administrator, id } = await runOut('orphaned')
  await sendTo(officer, await makeAgreement(), formOf(['kept.txt', 'kept']))
  await transaction((tx) => tx.delete(files).where(eq(files.id, id)))

  expect(await countOrphans(administrator)).toEqual({ count: 1, bytes: 8 })
  expect(await eraseOrphans(officer)).toMatchObject(problem('problems.notAllowed'))
  expect(await eraseOrphans(administrator)).toEqual({ ok: true, value: { erased: 1 } })
  expect(await countOrphans(administrator)).toEqual({ count: 0, bytes: 0 })
  expect(await onDisk()).toHaveLength(1)
})
