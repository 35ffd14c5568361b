import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/db/client'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { auditEvents, organisations, people, places } from '@/db/schema'
import { readForm } from '../form-reading'
import { pickInput } from '../input/pick'
import { write } from '../writing'
import { searchTextOf } from './folding'
import { type PickKind, settlePick } from './pick'

/** Settles what a form sends for one field called `who`. */
async function settle(
  kind: PickKind,
  fields: Record<string, string>,
  user?: Awaited<ReturnType<typeof makeUser>>,
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(`who.${name}`, value)
  const parsed = readForm(z.object({ who: pickInput }), form)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fields))
  const officer = user ?? (await makeUser())
  return write((tx) => settlePick(tx, officer, kind, parsed.data.who, 'who'))
}

const city = (nameEn: string, nameZh: string, nameLocal: string) =>
  makePlace({ nameEn, nameZh, nameLocal, nameSearch: searchTextOf([nameEn, nameZh, nameLocal]) })

const company = (nameEn: string) => makeOrganisation({ nameEn, nameSearch: searchTextOf([nameEn]) })

test('nothing typed and nothing chosen names nothing', async () => {
  expect(await settle('place', { id: '', text: ' ' })).toEqual({ ok: true, value: null })
})

test('what was chosen from the list is taken by its id', async () => {
  const place = await city('Cochin', '科钦', 'കൊച്ചി')

  expect(await settle('place', { id: place.id, text: '科钦' })).toEqual({ ok: true, value: place.id })
  expect(await settle('place', { id: place.id })).toEqual({ ok: true, value: place.id })
})

test.each(['cochin', '科钦', 'കൊച്ചി', ' CÓCHIN '])('a name typed exactly is enough: %s', async (text) => {
  const place = await city('Cochin', '科钦', 'കൊച്ചി')

  expect(await settle('place', { text })).toEqual({ ok: true, value: place.id })
})

test('a name typed over the chosen one counts, though the id stayed behind', async () => {
  const cochin = await city('Cochin', '科钦', 'കൊച്ചി')
  const moscow = await city('Moscow', '莫斯科', 'Москва')

  expect(await settle('place', { id: cochin.id, text: 'москва' })).toEqual({ ok: true, value: moscow.id })
  expect(await settle('place', { id: cochin.id, text: '' })).toEqual({ ok: true, value: null })
})

test('what was removed cannot be chosen, by id or by name', async () => {
  const gone = await makePlace({ nameEn: 'Gone', nameSearch: searchTextOf(['Gone']), removedAt: 1 })

  expect(await settle('place', { id: gone.id, text: 'Gone' })).toMatchObject({
    problem: { fields: { 'who.text': { key: 'directory.problem.pickGone' } } },
  })
  expect(await settle('place', { text: 'Gone' })).toMatchObject({
    problem: { fields: { 'who.text': { key: 'directory.problem.pickUnknown', values: { text: 'Gone' } } } },
  })
})

test('a name that nobody bears is refused, and nothing is added', async () => {
  const answer = await settle('organisation', { text: 'Nobody Knows' })

  expect(answer).toMatchObject({
    problem: { fields: { 'who.text': { key: 'directory.problem.pickUnknown' } } },
  })
  expect(await db.select({ id: organisations.id }).from(organisations)).toEqual([])
})

test('a name of signs alone is no name', async () => {
  expect(await settle('person', { text: '???', add: 'yes' })).toMatchObject({
    problem: { fields: { 'who.text': { key: 'directory.problem.nameOfSigns' } } },
  })
})

test('the initials of a name are no name: they find it in the list and settle nothing', async () => {
  await makePlace({ nameEn: null, nameZh: '义乌市', nameSearch: searchTextOf(['义乌市']) })

  expect(await settle('place', { text: 'yws' })).toMatchObject({ ok: false })
})

test('two of one name must be told apart, and the choice settles it', async () => {
  const one = await makePerson({ nameEn: 'Li Wei', nameSearch: searchTextOf(['Li Wei']) })
  const other = await makePerson({ nameEn: 'Li Wei', nameSearch: searchTextOf(['Li Wei']) })

  const answer = await settle('person', { text: 'li wei' })
  const problem = answer.ok ? {} : answer.problem
  const offered = problem.offers?.['who.text']?.map(({ id }) => id)

  expect(problem.fields).toMatchObject({ 'who.text': { key: 'directory.problem.pickSeveral' } })
  expect(offered?.sort()).toEqual([one.id, other.id].sort())
  expect(await settle('person', { text: 'li wei', sure: `${other.id} li wei` })).toEqual({
    ok: true,
    value: other.id,
  })
})

test('a choice made for one text does not stand for another', async () => {
  const one = await company('Alpha Trading')

  expect(await settle('organisation', { text: 'Beta', sure: `${one.id} Alpha` })).toMatchObject({ ok: false })
})

test('a new organisation is added with its kind, and the trail tells of it', async () => {
  const answer = await settle('organisation', { text: 'LuLu Group', add: 'yes', kind: 'company' })

  const [row] = await db
    .select({ id: organisations.id, nameEn: organisations.nameEn, kind: organisations.kind })
    .from(organisations)
  expect(answer).toEqual({ ok: true, value: row!.id })
  expect(row).toMatchObject({ nameEn: 'LuLu Group', kind: 'company' })
  expect(
    await db
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, row!.id)),
  ).toEqual([{ action: 'organisation.added' }])
})

test('a new organisation needs its kind', async () => {
  expect(await settle('organisation', { text: 'LuLu Group', add: 'yes' })).toMatchObject({
    problem: { fields: { 'who.kind': { key: 'problems.choice' } } },
  })
})

test.each([
  ['Anton Ivanov', { nameEn: 'Anton Ivanov', nameOrder: 'family-last' }],
  ['王建国', { nameZh: '王建国', nameOrder: 'family-first' }],
  ['Иван Петров', { nameLocal: 'Иван Петров', localLanguage: 'und-Cyrl' }],
  ['नरेन्द्र मोदी', { nameLocal: 'नरेन्द्र मोदी', localLanguage: 'und-Deva' }],
])('a new person called %s gets the name in the script it is in', async (text, expected) => {
  await settle('person', { text, add: 'yes' })

  const [row] = await db.select().from(people)
  expect(row).toMatchObject(expected)
})

test('the zone of a new place follows from its country where that has one, and is asked for where it has several', async () => {
  await settle('place', { text: 'Cochin', add: 'yes', country: 'in' })
  const [row] = await db.select({ country: places.country, zone: places.zone }).from(places)

  expect(row).toEqual({ country: 'IN', zone: 'Asia/Kolkata' })
  expect(await settle('place', { text: 'Ufa', add: 'yes', country: 'RU' })).toMatchObject({
    problem: { fields: { 'who.zone': { key: 'directory.problem.zoneOfSeveral' } } },
  })
  expect(
    await settle('place', { text: 'Ufa', add: 'yes', country: 'RU', zone: 'Asia/Yekaterinburg' }),
  ).toMatchObject({ ok: true })
})

test('a new place needs a country and a zone that exist', async () => {
  expect(await settle('place', { text: 'Ufa', add: 'yes' })).toMatchObject({
    problem: { fields: { 'who.country': { key: 'problems.choice' } } },
  })
  expect(await settle('place', { text: 'Ufa', add: 'yes', country: 'RU', zone: 'Ufa/Time' })).toMatchObject({
    problem: { fields: { 'who.zone': { key: 'problems.zoneUnknown' } } },
  })
})

test('a likely double is refused with the record that may be meant, and goes through when the person is sure', async () => {
  const there = await company('Cochin Port Trust')
  const typed = { text: 'Cochin Port', add: 'yes', kind: 'company' }

  const answer = await settle('organisation', typed)

  expect(answer).toMatchObject({
    problem: {
      fields: { 'who.text': { key: 'directory.problem.pickAlike', values: { names: 'Cochin Port Trust' } } },
    },
  })
  expect(JSON.stringify(answer)).toContain(there.id)
  expect(await settle('organisation', { ...typed, sure: 'new Cochin Port' })).toMatchObject({ ok: true })
})

test('adding a name that is there already offers the record instead', async () => {
  await city('Moscow', '莫斯科', 'Москва')

  expect(await settle('place', { text: 'МОСКВА', add: 'yes', country: 'RU' })).toMatchObject({
    problem: { fields: { 'who.text': { key: 'directory.problem.pickAlike', values: { names: 'Moscow' } } } },
  })
})

test('a viewer adds nothing', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })

  expect(await settle('person', { text: 'Anton', add: 'yes' }, viewer)).toMatchObject({
    problem: { fields: { 'who.text': { key: 'problems.notAllowed' } } },
  })
})
