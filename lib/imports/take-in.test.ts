import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { onFullDisk } from '@/db/factories/full-disk'
import { makeUser } from '@/db/factories/users'
import { imports } from '@/db/schema/imports'
import { contentType, formOf, onDisk } from '../files/testing'
import { refused } from '../result'
import { listImports } from './queries'
import { takeInList } from './take-in'

const request = (form: Buffer, origin = 'http://localhost:3000') =>
  new Request('http://localhost:3000/imports/file?kind=visits', {
    method: 'POST',
    body: new Uint8Array(form),
    headers: { 'content-type': contentType, origin },
  })
const list = 'Title,Dates\nTrade fair,2019.12.19\n'

test('a list is kept under its hash, and is its uploader’s until others may see it', async () => {
  const [officer, colleague, official] = [
    await makeUser(),
    await makeUser(),
    await makeUser({ roles: ['official'] }),
  ]

  const taken = await takeInList(officer, 'visits', request(formOf(['旧台账.csv', list])))

  expect(taken).toMatchObject({ ok: true })
  const [row] = await db.select().from(imports)
  expect(row).toMatchObject({ kind: 'visits', state: 'uploaded', fileName: '旧台账.csv', bytes: list.length })
  expect(await onDisk()).toEqual([row!.sha256])
  expect((await listImports(officer, 1)).rows).toMatchObject([
    { fileName: '旧台账.csv', by: officer.name, records: 0 },
  ])
  expect((await listImports(colleague, 1)).count).toBe(0)
  expect((await listImports(official, 1)).count).toBe(1)
})

test('a list that the database had no room for leaves no bytes', async () => {
  const officer = await makeUser()
  const refusals: unknown[] = []

  await onFullDisk(async () => {
    for (let n = 0; n < 60; n++) {
      const form = formOf([`${n} ${'long '.repeat(30)}.csv`, `${list}${n},2019\n`])
      const taken = await takeInList(officer, 'visits', request(form))
      if (!taken.ok) refusals.push(taken)
    }
  })

  expect(refusals).toContainEqual(refused('problems.diskFull'))
  const kept = await db.select({ sha256: imports.sha256 }).from(imports)
  expect((await onDisk()).sort()).toEqual(kept.map(({ sha256 }) => sha256).sort())
})

test('what is no list leaves nothing behind', async () => {
  const officer = await makeUser()
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

  expect(await takeInList(officer, 'visits', request(formOf(['a.csv', picture])))).toEqual(
    refused('imports.refused.notAList'),
  )
  expect(await takeInList(officer, 'visits', request(formOf(['a.csv', '%PDF-1.7 text'])))).toEqual(
    refused('imports.refused.notAList'),
  )
  expect(await takeInList(officer, 'visits', request(formOf(['a.csv', 'a,"b'])))).toMatchObject({ ok: false })
  expect(await takeInList(officer, 'visits', request(formOf()))).toEqual(refused('files.problem.noFile'))
  expect(await db.$count(imports)).toBe(0)
  expect(await onDisk()).toEqual([])
})

test('a viewer, and a form of another site, are refused before a byte is read', async () => {
  const [officer, viewer] = [await makeUser(), await makeUser({ roles: ['viewer'] })]
  const form = formOf(['a.csv', list])

  expect(await takeInList(viewer, 'visits', request(form))).toEqual(refused('problems.notAllowed'))
  expect(await takeInList(officer, 'visits', request(form, 'http://elsewhere.test'))).toEqual(
    refused('files.problem.elsewhere'),
  )
})
