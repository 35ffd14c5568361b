import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { agreementActs, agreements, meetings, participants, people, posts } from '@/db/schema'
import { searchTextOf } from '../directory/folding'
import { bringIn } from './bring-in'
import { mapped, previewed } from './testing'

const all = (rows: number) => ({ rows, withoutErrors: false, withoutDoubles: false })

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

test('people whom mixed signs part are told apart, whoever is there is known, and the row says that it is uncertain', async () => {
  const officer = await makeUser()
  const name = 'José Luis Martínez-Almeida Navasqüés'
  await makePerson({ nameEn: name, nameZh: null, nameSearch: searchTextOf([name]) })
  const list = `Title;Dates;Members\nTrade visit;2019.12.19-26;${name}, 李四，王五 and Inês Brandão\n`
  const id = await mapped(officer, 'visits', list)

  const { rows, naming } = await previewed(officer, id)

  expect(rows[0]?.warnings).toContainEqual({
    field: 'members',
    value: `${name}, 李四，王五 and Inês Brandão`,
    message: { key: 'imports.warning.namesApart', values: { count: 4 } },
  })
  expect([...naming.newcomers.values()].map(({ text }) => text)).toEqual(['李四', '王五', 'Inês Brandão'])
})

test('a venue beside a place that is a stop is kept as the venue, and a stop named as the venue is the stop', async () => {
  const officer = await makeUser()
  const visit = await makeVisit()
  const kochi = await makePlace({ nameEn: 'Kochi', nameSearch: searchTextOf(['Kochi']) })
  const stop = await makeStop({ visitId: visit.id, placeId: kochi.id })
  const list = `Visit,Date,Subject,Place,Venue
${visit.ref},2019-12-20,Talks,Kochi,Town Hall
${visit.ref},2019-12-20,Call,,Kochi
${visit.ref},2019-12-20,Tour,Vallarpadam,Terminal 2
`
  const { rows } = await previewed(officer, await mapped(officer, 'meetings', list))

  const where = rows.map(
    ({ input }) => input?.kind === 'meetings' && [input.stopId, input.subject.venue].join(': '),
  )
  expect(where).toEqual([`${stop.id}: Town Hall`, `${stop.id}: `, ': Terminal 2, Vallarpadam'])
})

test('whoever a list says was absent from a meeting comes in as absent, with their title', async () => {
  const officer = await makeUser()
  const visit = await makeVisit()
  const list = `Visit,Date,Subject,Our people
${visit.ref},2019-12-20,Talks,"Wang Jian, Mayor of Yiwu; Li Wei, Director (Absent)；张三 处长（缺席）"
`
  const id = await mapped(officer, 'meetings', list)

  await bringIn(officer, id, all(1), 2)

  expect(await db.select().from(participants).orderBy(participants.position)).toMatchObject([
    { titleEn: 'Mayor of Yiwu', attendance: 'attended' },
    { titleEn: 'Director', attendance: 'absent' },
    { titleEn: null, titleZh: '处长', attendance: 'absent' },
  ])
})
