import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { members, organisations, posts } from '@/db/schema'
import { searchTextOf } from '../directory/folding'
import { refused } from '../result'
import { bringIn } from './bring-in'
import { answersInput } from './input'
import { answerQuestions, mapColumns } from './map'
import { kindsToSet } from './questions'
import { mapped, previewed } from './testing'

const all = (rows: number) => ({ rows, withoutErrors: false, withoutDoubles: false })

test('03/04/2019 is asked about once for the file, and read as answered', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', 'Title,Dates,Country\nTrade visit,03/04/2019,India\n')
  const before = await previewed(officer, id)

  await answerQuestions(officer, id, { order: 'month-first', names: {}, kinds: {} }, before.row.version)
  const after = await previewed(officer, id)

  expect(before.rows[0]?.problems).toMatchObject([{ message: { key: 'imports.problem.day.ambiguous' } }])
  expect(after.rows[0]?.input).toMatchObject({ visit: { firstOn: '2019-03-04' } })
  expect(await bringIn(officer, id, all(1), before.row.version)).toEqual(refused('imports.refused.changed'))
})

const named = (nameZh: string) => makePerson({ nameEn: null, nameZh, nameSearch: searchTextOf([nameZh]) })

test('whoever is known is used, a name that several bear is asked about, and a like one is offered', async () => {
  const officer = await makeUser()
  const [known, first] = [await named('王健'), await named('李伟'), await named('李伟')]
  const list = 'Title,Dates,Head,Members\nTrade visit,2019.12.19-26,王健,"李伟, Wang Jian"\n'
  const id = await mapped(officer, 'visits', list)
  const before = await previewed(officer, id)

  const names = {
    0: { key: 'person 李伟', choice: first.id },
    1: { key: 'person wang jian', choice: known.id },
  }
  await answerQuestions(officer, id, { names, kinds: {} }, before.row.version)
  const after = await previewed(officer, id)

  expect(before.rows[0]?.problems).toMatchObject([
    { field: 'members', message: { key: 'imports.problem.severalNamed' } },
  ])
  expect(
    [...before.naming.questions.values()].map(({ text, must, ids }) => [text, must, ids.length]),
  ).toEqual([
    ['李伟', true, 2],
    ['Wang Jian', false, 1],
  ])
  expect(after.rows[0]?.problems).toEqual([])
  expect(after.naming.newcomers.size).toBe(0)
})

test('a person’s post at the time stands as their title in the delegation where the list gives none', async () => {
  const officer = await makeUser()
  const known = await named('王健')
  const bureau = await makeOrganisation()
  await transaction((tx) =>
    tx.insert(posts).values({ personId: known.id, organisationId: bureau.id, titleZh: '市长' }),
  )
  const id = await mapped(officer, 'visits', 'Title,Dates,Head\nTrade visit,2019.12.19-26,王健\n')

  await bringIn(officer, id, all(1), 2)

  expect(await db.select().from(members)).toMatchObject([
    { titleZh: '市长', organisationId: bureau.id, role: 'head' },
  ])
})

test('the columns and the answers of two windows do not overwrite each other; the same said twice is no quarrel', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', 'Title,Dates,Country\nTrade visit,03/04/2019,India\n')
  const { row, mapping } = await previewed(officer, id)
  const columns = { 0: 'title', 1: 'days' }

  const same = await mapColumns(officer, id, { ...mapping, columns: { ...columns, 2: 'countries' } }, 1)
  const first = await answerQuestions(
    officer,
    id,
    { order: 'month-first', names: {}, kinds: {} },
    row.version,
  )
  const again = await answerQuestions(
    officer,
    id,
    { order: 'month-first', names: {}, kinds: {} },
    row.version,
  )
  const second = await answerQuestions(officer, id, { order: 'day-first', names: {}, kinds: {} }, row.version)
  const third = await mapColumns(officer, id, { ...mapping, columns }, row.version)
  const later = await mapColumns(officer, id, { ...mapping, columns }, row.version + 1)

  expect([same, first, again, later].map(({ ok }) => ok)).toEqual([true, true, true, true])
  expect([second, third]).toEqual([
    refused('imports.refused.mappedElsewhere'),
    refused('imports.refused.mappedElsewhere'),
  ])
  expect((await previewed(officer, id)).mapping).toMatchObject({ order: 'month-first', columns })
})

test('the kind of a new organisation is understood from its name until somebody says it, and comes in as said', async () => {
  const officer = await makeUser()
  const list = 'Name,Post,Organisation\nAnn Smith,Head,Sima Land\nIvan Petrov,Head,Ural University\n'
  const id = await mapped(officer, 'people', list)
  const before = await previewed(officer, id)
  const [first] = kindsToSet(before, before.mapping).asked
  const kinds = { 0: { key: first!.key, choice: 'association' as const } }

  await answerQuestions(officer, id, { names: {}, kinds }, before.row.version)
  const after = await previewed(officer, id)
  await bringIn(officer, id, all(2), after.row.version)

  const told = (preview: typeof before) =>
    kindsToSet(preview, preview.mapping).asked.map(({ text, organisationKind }) => [text, organisationKind])
  expect(told(before)).toEqual([
    ['Sima Land', 'company'],
    ['Ural University', 'university'],
  ])
  expect(told(after)).toEqual([
    ['Ural University', 'university'],
    ['Sima Land', 'association'],
  ])
  const written = await db.select().from(organisations).orderBy(organisations.nameEn)
  expect(written.map(({ kind }) => kind)).toEqual(['association', 'university'])
})

test('what is no kind of organisation is not kept as one', () => {
  const answers = answersInput.parse({ kinds: { 0: { key: 'organisation sima land', choice: 'sect' } } })

  expect(Object.values(answers.kinds).filter(Boolean)).toEqual([])
})
