import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents, people, places, visits } from '@/db/schema'
import { importedRecords, imports } from '@/db/schema/imports'
import { citations, sources } from '@/db/schema/sources'
import { refused } from '../result'
import { findVisitRecord } from '../visits/record'
import { bringIn } from './bring-in'
import { findImport } from './queries'
import { mapped, previewed, sent } from './testing'

const all = (rows: number) => ({ rows, withoutErrors: false, withoutDoubles: false })

const register = `序号,出访团组,日期,国家,城市,团长,团员,事由
外办2019-12,义乌市代表团访问印度、阿联酋,2019.12.19-26,印度、阿联酋,科钦（印度）、迪拜（阿联酋）,王健（市长）,李伟（翻译）、张三,推介义乌
外办2018-03,赴俄罗斯经贸团,2018年5月3日至9日,俄罗斯,,陈红,,
`

test('a register of visits comes in with delegations, stops, statuses and its old numbers', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', register)
  const { row } = await previewed(officer, id)

  expect(await bringIn(officer, id, all(2), row.version)).toEqual({ ok: true, value: { rows: 2 } })

  const record = await findVisitRecord(officer, 'V2019-001')
  expect(record?.visit).toMatchObject({
    titleZh: '义乌市代表团访问印度、阿联酋',
    firstOn: '2019-12-19',
    lastOn: '2019-12-26',
    status: 'returned',
    sensitivity: 'internal',
    direction: 'outbound',
    purposeZh: '推介义乌',
  })
  expect(record?.members.map(({ role, titleZh, nameZh }) => [nameZh, role, titleZh])).toEqual([
    ['王健', 'head', '市长'],
    ['李伟', 'interpreter', null],
    ['张三', 'member', null],
  ])
  expect(record?.stops.map(({ place, arrival }) => [place.nameZh, place.country, arrival.precision])).toEqual(
    [
      ['科钦', 'IN', 'visit'],
      ['迪拜', 'AE', 'visit'],
    ],
  )
  expect(record?.sources).toMatchObject([{ title: '外办2019-12', kind: 'note', publisher: 'register.csv' }])
  const [russia] = await db.select().from(places).where(eq(places.country, 'RU'))
  expect(russia).toMatchObject({ nameZh: '俄罗斯', zone: 'Europe/Moscow' })
})

test('each record has an event that names the list and its line, and the import one with hash and counts', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', register)

  await bringIn(officer, id, all(2), 2)

  const [visit] = await db.select().from(visits).where(eq(visits.ref, 'V2018-001'))
  const [told] = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, visit!.id))
  expect(told).toMatchObject({
    action: 'visit.imported',
    userName: officer.name,
    changes: {
      importedFrom: [null, 'register.csv'],
      importedLine: [null, 3],
      titleZh: [null, '赴俄罗斯经贸团'],
    },
  })
  const [whole] = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, id))
  const [row] = await db.select().from(imports).where(eq(imports.id, id))
  expect(whole).toMatchObject({
    action: 'import.brought-in',
    changes: { sha256: [null, row!.sha256], rows: [null, 2], rowsIn: [null, 2] },
  })
})

test('nothing comes in while a row has an error, and the rest does once that row is left out on purpose', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', `${register}9,某团,上旬,印度,,,,\n`)
  const { rows } = await previewed(officer, id)
  const wrong = rows.filter(({ input }) => !input)

  expect(wrong).toMatchObject([
    {
      line: 4,
      problems: [{ field: 'days', value: '上旬', message: { key: 'imports.problem.day.unreadable' } }],
    },
  ])
  expect(await bringIn(officer, id, all(2), 2)).toEqual(refused('imports.refused.errors', { count: 1 }))
  expect(await db.$count(visits)).toBe(0)
  expect(await bringIn(officer, id, { ...all(2), withoutErrors: true }, 2)).toEqual({
    ok: true,
    value: { rows: 2 },
  })
  const [told] = await db.select().from(auditEvents).where(eq(auditEvents.action, 'import.brought-in'))
  expect(told?.changes).toMatchObject({ linesLeftOut: [null, '4'], rows: [null, 3] })
})

test('a doubled click brings a list in once', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', register)

  const both = await Promise.all([bringIn(officer, id, all(2), 2), bringIn(officer, id, all(2), 2)])

  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect(await db.$count(visits)).toBe(2)
})

test('rows like visits that are there are said, and can be left out', async () => {
  const officer = await makeUser()
  const first = await mapped(officer, 'visits', register)
  await bringIn(officer, first, all(2), 2)
  const again = await mapped(officer, 'visits', `${register}外办2020-01,赴德国团,2020.1.5-9,德国,,,,\n`)

  const { row, rows } = await previewed(officer, again)

  expect(row.earlier).toBeNull()
  expect(rows.map(({ double }) => double)).toEqual([true, true, false])
  expect(rows[0]?.warnings.filter(({ field }) => field === null)).toMatchObject([
    { message: { key: 'imports.warning.there', values: { ref: 'V2019-001' } } },
  ])
  expect(await bringIn(officer, again, { ...all(1), withoutDoubles: true }, 2)).toMatchObject({ ok: true })
  expect(await db.$count(visits)).toBe(3)
})

test('the same file sent again is said to have come in before', async () => {
  const officer = await makeUser()
  const first = await mapped(officer, 'visits', register)
  await bringIn(officer, first, all(2), 2)

  const again = await sent(officer, 'visits', register)

  const [row] = await db.select().from(imports).where(eq(imports.id, first))
  expect((await findImport(officer, again))?.earlier).toBe(row!.doneAt)
})

test('a viewer brings nothing in, nobody another’s list, and nobody above their own clearance', async () => {
  const [officer, other, viewer] = [await makeUser(), await makeUser(), await makeUser({ roles: ['viewer'] })]
  const list = 'Title,Dates,Sensitivity,Status\nA,2019.12.19,restricted,\nB,2019.12.19,,closed\n'
  const id = await mapped(officer, 'visits', list)
  const { rows } = await previewed(officer, id)

  expect(rows.map(({ problems }) => problems[0]?.message.key)).toEqual([
    'imports.problem.aboveClearance',
    'imports.problem.officialsAlone',
  ])
  expect(await bringIn(other, id, all(2), 2)).toEqual(refused('problems.gone'))
  expect(await bringIn({ ...officer, roles: ['viewer'] }, id, all(2), 2)).toEqual(
    refused('problems.notAllowed'),
  )
  expect(await bringIn(viewer, id, all(2), 2)).toEqual(refused('problems.gone'))
})

test('rows that are left out add nobody to the directory', async () => {
  const officer = await makeUser()
  const list = 'Title,Dates,Head\nA,2019.12.19,Ann Smith\nB,no day,Ben Miller\n'
  const id = await mapped(officer, 'visits', list)

  await bringIn(officer, id, { ...all(1), withoutErrors: true }, 2)

  const found = await db.select({ name: people.nameEn }).from(people).where(isNull(people.removedAt))
  expect(found).toEqual([{ name: 'Ann Smith' }])
  const kinds = await db
    .select({ kind: importedRecords.subjectKind })
    .from(importedRecords)
    .where(eq(importedRecords.importId, id))
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(['person', 'visit'])
  expect(await db.$count(citations)).toBe(0)
  expect(await db.$count(sources, and(eq(sources.kind, 'note')))).toBe(0)
})
