import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { tooMuchIn } from './cell-bounds'
import { mapped, previewed } from './testing'

test('a cell of more names than anybody sends is an error of its row, and none of the names is looked up', async () => {
  const officer = await makeUser()
  const crowd = Array.from({ length: 201 }, (_, index) => `Member ${index}`).join('、')
  const id = await mapped(officer, 'visits', `Title,Dates,Members\nA,2019.12.19,${crowd}\nB,2019.12.19,Li\n`)

  const { rows, naming } = await previewed(officer, id)

  expect(rows[0]?.problems).toMatchObject([
    { field: 'members', message: { key: 'imports.problem.tooManyNames', values: { max: 200 } } },
  ])
  expect(rows[1]?.problems).toEqual([])
  expect([...naming.newcomers.values()].map(({ text }) => text)).toEqual(['Li'])
})

test('a name or a day as long as a page is told and not taken apart, a record of a meeting may be', () => {
  const page = '长'.repeat(30_000)

  expect(tooMuchIn('cities', page)).toMatchObject({ key: 'problems.tooLong', values: { length: 30_000 } })
  expect(tooMuchIn('head', page)).toMatchObject({ key: 'problems.tooLong' })
  expect(tooMuchIn('days', page)).toMatchObject({ key: 'problems.tooLong' })
  expect(tooMuchIn('record', page)).toBeUndefined()
})

test('a cell that its spreadsheet could not reckon is an error of its row, and nobody of that name', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', 'Title,Dates,Head\nA,2019.12.19,#REF!\n')

  const { rows, naming } = await previewed(officer, id)

  expect(rows[0]?.problems).toMatchObject([
    { field: 'head', value: '#REF!', message: { key: 'imports.problem.failed', values: { error: '#REF!' } } },
  ])
  expect(naming.newcomers.size).toBe(0)
})

test('two hundred people with their titles are still a delegation', () => {
  const delegation = Array.from({ length: 200 }, (_, index) => `王健${index}（市外事办公室主任）`).join('、')

  expect(tooMuchIn('members', delegation)).toBeUndefined()
  expect(tooMuchIn('members', `${delegation}、李伟`)).toMatchObject({ key: 'imports.problem.tooManyNames' })
})
