import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { fileChecks } from '@/db/schema/sources'
import { beginCheck } from './check'
import { listChecks } from './checks'
import { deleteStored, storedAt } from './store'
import { formOf, recorded, sendTo } from './testing'

async function stored(...names: string[]) {
  const officer = await makeUser({ clearance: 'restricted' })
  const administrator = await makeUser({ roles: ['administrator'] })
  const agreement = await makeAgreement()
  for (const name of names) await sendTo(officer, agreement, formOf([name, `the bytes of ${name}`]))
  return { officer, administrator, agreement }
}

async function checked(administrator: Parameters<typeof beginCheck>[0]) {
  const begun = await beginCheck(administrator)
  if (!begun.ok) throw new Error('not begun')
  await begun.value.finished
  return listChecks(administrator)
}

test('files that lie as they came are all found whole', async () => {
  const { administrator } = await stored('a.txt', 'b.txt')

  expect(await checked(administrator)).toMatchObject({
    all: 2,
    checks: [{ state: 'finished', checked: 2, missing: 0, damaged: 0, bad: [] }],
  })
})

test('a missing and a damaged file are named, with their record', async () => {
  const { administrator, agreement } = await stored('gone.txt', 'bad.txt', 'whole.txt')
  const [gone, bad] = await recorded()
  await deleteStored(gone!.sha256)
  await writeFile(storedAt(bad!.sha256), 'the bytes of bad.txT')

  const path = `/agreements/${agreement.ref}`
  expect((await checked(administrator)).checks).toMatchObject([
    {
      checked: 3,
      missing: 1,
      damaged: 1,
      bad: [
        { state: 'missing', name: 'gone.txt', path },
        { state: 'damaged', name: 'bad.txt', path },
      ],
    },
  ])
})

test('a damaged file of a record above clearance is told by its hash alone', async () => {
  const { officer, administrator } = await stored()
  await sendTo(officer, await makeAgreement({ sensitivity: 'restricted' }), formOf(['secret.txt', 'secret']))
  const [file] = await recorded()
  await deleteStored(file!.sha256)

  const [check] = (await checked(administrator)).checks

  expect(check?.bad).toEqual([{ sha256: file!.sha256, state: 'missing' }])
})

test('while one check is under way no other begins, and only an administrator begins one', async () => {
  const { officer, administrator } = await stored('a.txt')

  const first = await beginCheck(administrator)
  const second = await beginCheck(administrator)

  expect(second).toMatchObject({ problem: { sentence: { key: 'files.problem.checking' } } })
  expect(await beginCheck(officer)).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
  expect(await listChecks(officer)).toEqual({ all: 0, checks: [] })
  if (first.ok) await first.value.finished
})

test('a check is told as under way as soon as it has begun, though others are writing', async () => {
  const { administrator } = await stored('a.txt')
  const others = transaction(() => new Promise<void>((written) => setImmediate(written)))

  const begun = await beginCheck(administrator)

  expect((await listChecks(administrator)).checks).toMatchObject([{ state: 'running' }])
  await others
  if (begun.ok) await begun.value.finished
})

test('a check that the end of the server cut off says so', async () => {
  const { administrator } = await stored('a.txt')
  await transaction((tx) => tx.insert(fileChecks).values({ startedAt: 1, checked: 1 }))

  expect((await listChecks(administrator)).checks).toMatchObject([{ state: 'broken-off', checked: 1 }])
})
