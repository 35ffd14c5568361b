import { createHash, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { onFullDisk } from '@/db/factories/full-disk'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema/office'
import { refused } from '../result'
import { CutOff } from './receive'
import { storedAt } from './store'
import { contentType, formOf, inPieces, megabytes, onDisk, png, recorded, sendTo } from './testing'
import { upload } from './upload'

async function desk() {
  return { officer: await makeUser(), agreement: await makeAgreement() }
}

test('a file is stored once under its SHA-256, recorded, and in the trail', async () => {
  const { officer, agreement } = await desk()
  const bytes = randomBytes(3_000_000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  const [sent] = await sendTo(officer, agreement, formOf(['友好协议.bin', bytes]))

  expect(sent).toMatchObject({ name: '友好协议.bin', result: { ok: true, value: { known: false } } })
  expect(bytes.equals(await readFile(storedAt(sha256)))).toBe(true)
  expect(await onDisk()).toEqual([sha256])
  expect(await recorded()).toMatchObject([
    { sha256, name: '友好协议.bin', bytes: 3_000_000, agreementId: agreement.id, addedBy: officer.id },
  ])
  expect(await db.select().from(auditEvents)).toMatchObject([
    { action: 'agreement.file-added', subjectId: agreement.id, changes: { file: [null, '友好协议.bin'] } },
  ])
})

test('several files of one form are several files', async () => {
  const { officer, agreement } = await desk()

  const sent = await sendTo(officer, agreement, formOf(['a.txt', 'one'], ['b.txt', 'two'], ['', '']))

  expect(sent.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
  expect(await recorded()).toHaveLength(2)
})

test('the same bytes sent twice to a record are one file, and to another record two rows of one file', async () => {
  const { officer, agreement } = await desk()

  await sendTo(officer, agreement, formOf(['a.txt', 'the same']))
  const [again] = await sendTo(officer, agreement, formOf(['b.txt', 'the same']))
  await sendTo(officer, await makeAgreement(), formOf(['c.txt', 'the same']))

  expect(again?.result).toMatchObject({ ok: true, value: { known: true } })
  expect((await recorded()).map(({ name }) => name)).toEqual(['a.txt', 'c.txt'])
  expect(await onDisk()).toHaveLength(1)
})

test('bytes that the database had no room for are gone again', async () => {
  const { officer, agreement } = await desk()
  const refusals: unknown[] = []

  await onFullDisk(async () => {
    for (let n = 0; n < 60; n++) {
      const [sent] = await sendTo(
        officer,
        agreement,
        formOf([`${n} ${'long '.repeat(30)}.txt`, `the bytes of ${n}`]),
      )
      if (!sent?.result.ok) refusals.push(sent?.result)
    }
  })

  expect(refusals).toContainEqual(refused('problems.diskFull'))
  expect((await onDisk()).sort()).toEqual((await recorded()).map(({ sha256 }) => sha256).sort())
})

test('sending a file again mends the bytes that were damaged', async () => {
  const { officer, agreement } = await desk()
  await sendTo(officer, agreement, formOf(['a.txt', 'whole']))
  const [file] = await recorded()
  await writeFile(storedAt(file!.sha256), 'wh')

  await sendTo(officer, agreement, formOf(['a.txt', 'whole']))

  expect(await readFile(storedAt(file!.sha256), 'utf8')).toBe('whole')
})

test('a file of exactly the limit is taken, one byte more is refused and leaves nothing', async () => {
  const { officer, agreement } = await desk()
  const limit = megabytes(1)

  const [fits] = await sendTo(officer, agreement, formOf(['fits.bin', randomBytes(limit.bytes)]), limit)
  const [larger, next] = await sendTo(
    officer,
    agreement,
    formOf(['larger.bin', randomBytes(limit.bytes + 1)], ['next.txt', 'taken']),
    limit,
  )

  expect(fits?.result.ok).toBe(true)
  expect(larger?.result).toEqual({
    ok: false,
    problem: { sentence: { key: 'files.problem.tooLarge', values: { name: 'larger.bin', megabytes: 1 } } },
  })
  expect(next?.result.ok).toBe(true)
  expect(await onDisk()).toHaveLength(2)
  expect(await recorded()).toHaveLength(2)
})

test('an empty file is refused', async () => {
  const { officer, agreement } = await desk()

  const [sent] = await sendTo(officer, agreement, formOf(['empty.pdf', '']))

  expect(sent?.result).toMatchObject({ problem: { sentence: { key: 'files.problem.empty' } } })
  expect(await onDisk()).toEqual([])
})

test.each([
  ['Scan.pdf', png, 'image/png'],
  ['page.png', '<!doctype html><script>alert(1)</script>', 'text/plain'],
  ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'text/plain'],
  ['notes.txt', '会谈记录', 'text/plain'],
  ['notes.txt', Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), 'application/octet-stream'],
  ['Contract.pdf', '%PDF-1.7\n%âãÏÓ\n', 'application/pdf'],
  ['Contract.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(200)]), 'application/x-msdownload'],
])('the type of %s comes from its content', async (name, content, mediaType) => {
  const { officer, agreement } = await desk()

  await sendTo(officer, agreement, formOf([name, content]))

  expect(await recorded()).toMatchObject([{ name, mediaType }])
})

test('the name is kept without path and hidden signs', async () => {
  const { officer, agreement } = await desk()

  await sendTo(officer, agreement, formOf(['../../ev\u202el.txt', 'text']))

  expect(await recorded()).toMatchObject([{ name: 'evl.txt' }])
})

test('a form that breaks off anywhere leaves whole files or nothing, on disk as in the database', async () => {
  const { officer, agreement } = await desk()
  const form = formOf(['a.bin', randomBytes(150_000)], ['b.bin', randomBytes(150_000)])
  const sizes = fc.constantFrom(977, 60_000, 400_000)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: form.length - 5 }), sizes, async (at, size) => {
      const sending = sendTo(officer, agreement, form.subarray(0, at), megabytes(50), size)

      await expect(sending).rejects.toThrow(CutOff)
      const rows = await recorded()
      expect((await onDisk()).sort()).toEqual(rows.map(({ sha256 }) => sha256).sort())
      expect(rows.every(({ bytes }) => bytes === 150_000)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('a record that is gone, above clearance or closed takes no file, and nothing of it is left', async () => {
  const officer = await makeUser()
  const secret = await makeAgreement({ sensitivity: 'restricted' })
  const closed = await makeVisit({ status: 'closed' })
  const form = () => inPieces(formOf(['a.txt', 'text']))

  const [hidden] = await sendTo(officer, secret, formOf(['a.txt', 'text']))
  const [late] = await upload(
    officer,
    { kind: 'visit', id: closed.id },
    { body: form(), contentType },
    megabytes(1),
  )

  expect(hidden?.result).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
  expect(late?.result).toMatchObject({ problem: { sentence: { key: 'problems.frozen' } } })
  expect(await onDisk()).toEqual([])
  expect(await recorded()).toEqual([])
})

test('a viewer cannot add a file', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })

  const [sent] = await sendTo(viewer, await makeAgreement(), formOf(['a.txt', 'text']))

  expect(sent?.result).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
})
