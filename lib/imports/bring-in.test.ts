import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeOrganisation, makePerson, makePlace, makeStop, makeUser, makeVisit } from '@/db/factories'
import {
  agreementActs,
  agreements,
  auditEvents,
  meetings,
  members,
  participants,
  people,
  places,
  posts,
  visits,
} from '@/db/schema'
import { importedRecords, imports } from '@/db/schema/imports'
import { citations, sources } from '@/db/schema/sources'
import { searchTextOf } from '../directory/folding'
import { refused } from '../result'
import { findVisitRecord } from '../visits/record'
import { bringIn } from './bring-in'
import { answerQuestions } from './map'
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
  expect(rows[0]?.warnings).toMatchObject([
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

test('03/04/2019 is asked about once for the file, and read as answered', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'visits', 'Title,Dates,Country\nTrade visit,03/04/2019,India\n')
  const before = await previewed(officer, id)

  await answerQuestions(officer, id, { order: 'month-first', names: {} })
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

  await answerQuestions(officer, id, {
    names: { 0: { key: 'person 李伟', choice: first.id }, 1: { key: 'person wang jian', choice: known.id } },
  })
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

test('meetings come in on the programme of the visit that they name, at its stop, held where they are past', async () => {
  const officer = await makeUser()
  const visit = await makeVisit({ titleZh: '访印团' })
  const kochi = await makePlace({
    nameEn: 'Kochi',
    nameZh: '科钦',
    nameSearch: searchTextOf(['Kochi', '科钦']),
  })
  const stop = await makeStop({ visitId: visit.id, placeId: kochi.id })
  const list = `出访,会见时间,主题,类型,地点,对方机构,对方人员,会谈记录
访印团,2019.12.20 上午9:30-11:00,会见科钦市长,会谈,科钦,Kochi Municipal Corporation,Soumini Jain (Mayor),谈港口合作。
${visit.ref},2019-12-21,参观港口,考察,Vallarpadam,Cochin Port Trust,,
`
  const id = await mapped(officer, 'meetings', list)

  expect(await bringIn(officer, id, all(2), 2)).toMatchObject({ ok: true })

  const [talks, port] = await db.select().from(meetings).orderBy(meetings.number)
  expect(talks).toMatchObject({
    number: 1,
    kind: 'talks',
    state: 'held',
    stopId: stop.id,
    startOn: '2019-12-20',
    startTime: '09:30',
    endTime: '11:00',
    startZone: 'Asia/Kolkata',
    recordZh: '谈港口合作。',
  })
  expect(port).toMatchObject({
    number: 2,
    kind: 'site-visit',
    venue: 'Vallarpadam',
    startPrecision: 'day',
    stopId: null,
  })
  expect(await db.select().from(participants)).toMatchObject([
    { side: 'theirs', titleEn: 'Mayor', attendance: 'attended' },
  ])
})

test('a meeting outside its visit, and one of no visit, are refused at their cells', async () => {
  const officer = await makeUser()
  const visit = await makeVisit()
  const id = await mapped(
    officer,
    'meetings',
    `Visit,Date,Subject\n${visit.ref},2019-11-01,Talks\nV1900-001,2019-12-20,Talks\n`,
  )

  const { rows } = await previewed(officer, id)

  expect(rows.map(({ problems }) => problems[0]?.message.key)).toEqual([
    'imports.problem.times.outsideVisit',
    'imports.problem.noSuchVisit',
  ])
})

test('people come in with names by script, posts, telephones and addresses', async () => {
  const officer = await makeUser()
  const list =
    'Name,Post,Organisation,Phone,E-mail\n王健,市长,义乌市人民政府,+86 579 1,WJ@yw.gov.cn\nSoumini Jain,Mayor,Kochi Municipal Corporation,,\nСергей,,,,no address\n'
  const id = await mapped(officer, 'people', list)
  const { rows } = await previewed(officer, id)

  expect(rows[2]?.problems).toMatchObject([{ field: 'email', message: { key: 'problems.email' } }])
  expect(await bringIn(officer, id, { ...all(2), withoutErrors: true }, 2)).toMatchObject({ ok: true })
  const [chinese, indian] = await db.select().from(people).orderBy(people.nameZh)
  expect([indian, chinese]).toMatchObject([
    { nameZh: '王健', nameOrder: 'family-first', phone: '+86 579 1', email: 'wj@yw.gov.cn' },
    { nameEn: 'Soumini Jain', nameOrder: 'family-last' },
  ])
  expect(await db.$count(posts)).toBe(2)
})

test('agreements come in with parties, signatories and what their status says', async () => {
  const officer = await makeUser()
  const list = `协议名称,类型,我方,对方,签署日期,签署地点,签署人,状态,有效期至
友好交流备忘录,友好交流备忘录,义乌市人民政府,Kochi Municipal Corporation,2019.12.20,科钦（印度）,王健（市长）、Soumini Jain,生效中,2024.12.19
合作意向书,意向书,义乌市人民政府,某公司,,,,已签署,
`
  const id = await mapped(officer, 'agreements', list)

  expect(await bringIn(officer, id, all(2), 2)).toMatchObject({ ok: true })

  const [memo] = await db.select().from(agreements).where(eq(agreements.ref, 'A2019-001'))
  expect(memo).toMatchObject({
    type: 'memorandum-on-friendly-exchange',
    term: 'fixed',
    validUntil: '2024-12-19',
    toBeCompleted: false,
  })
  const acts = await db.select().from(agreementActs).where(eq(agreementActs.agreementId, memo!.id))
  expect(new Map(acts.map(({ kind, doneOn }) => [kind, doneOn]))).toEqual(
    new Map([
      ['signed', '2019-12-20'],
      ['in-force', null],
    ]),
  )
  const [letter] = await db.select().from(agreements).where(eq(agreements.type, 'letter-of-intent'))
  expect(letter?.toBeCompleted).toBe(true)
})

test('an agreement signed ahead of today, and a status against its days, are refused', async () => {
  const officer = await makeUser()
  const list = 'Agreement,Signed on,Status\nMemo,2199-01-01,\nLetter,2019-12-20,Draft\n'
  const id = await mapped(officer, 'agreements', list)

  const { rows } = await previewed(officer, id)

  expect(rows.map(({ problems }) => problems[0]?.message.key)).toEqual([
    'agreements.refused.actAhead',
    'imports.problem.statusAgainstDay',
  ])
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
