import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { auditEvents, places } from '@/db/schema'
import { readForm } from '../../form-reading'
import { searchTextOf } from '../folding'
import { addPlace, editPlace } from './commands'
import { placeInput } from './input'
import { listPlaces } from './queries'

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return readForm(placeInput, form)
}

function typed(fields: Record<string, string>) {
  const answer = read({ country: 'IN', ...fields })
  if (!answer.ok) throw new Error(JSON.stringify(answer.fields))
  return answer.data
}

test('a place is added; its zone follows from a country that has one', async () => {
  const officer = await makeUser()

  await addPlace(officer, typed({ nameEn: 'Cochin', latitude: '9,97', longitude: '76.28' }))

  expect(await db.select().from(places)).toMatchObject([
    { nameEn: 'Cochin', country: 'IN', zone: 'Asia/Kolkata', latitude: 9.97, longitude: 76.28 },
  ])
  expect(await db.select({ action: auditEvents.action }).from(auditEvents)).toEqual([
    { action: 'place.added' },
  ])
})

test('a viewer adds and edits nothing', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const { id } = await makePlace()
  const refusal = { problem: { sentence: { key: 'problems.notAllowed' } } }

  expect(await addPlace(viewer, typed({ nameEn: 'Cochin' }))).toMatchObject(refusal)
  expect(await editPlace(viewer, id, typed({ nameEn: 'Cochin' }), 1)).toMatchObject(refusal)
})

test('a place is edited from its present version only, and the trail tells what changed', async () => {
  const officer = await makeUser()
  const { id } = await makePlace({ nameEn: 'Ufa', country: 'RU', zone: 'Europe/Moscow' })
  const put = { nameEn: 'Ufa', country: 'ru', zone: 'Asia/Yekaterinburg' }

  expect(await editPlace(officer, id, typed(put), 1)).toMatchObject({ ok: true })
  expect(await editPlace(officer, id, typed({ ...put, zone: 'Asia/Omsk' }), 1)).toMatchObject({
    problem: { conflict: { version: 2, values: { zone: 'Asia/Yekaterinburg' } } },
  })
  expect(await db.select({ changes: auditEvents.changes }).from(auditEvents)).toEqual([
    { changes: { zone: ['Europe/Moscow', 'Asia/Yekaterinburg'] } },
  ])
})

test('a place that is not there cannot be edited', async () => {
  const officer = await makeUser()
  const { id } = await makePlace({ removedAt: 1 })

  expect(await editPlace(officer, id, typed({ nameEn: 'Ufa' }), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

test('the pinyin of a Chinese name is a likely double of the Latin one', async () => {
  const officer = await makeUser()
  const { id } = await makePlace({ nameEn: null, nameZh: '义乌', nameSearch: searchTextOf(['义乌']) })

  expect(await addPlace(officer, typed({ nameEn: 'Yiwu', country: 'CN' }))).toMatchObject({
    problem: { offers: { sure: [{ id }] } },
  })
})

test.each([
  [{ nameEn: 'Ufa' }, { country: 'problems.choice' }],
  [{ nameEn: 'Ufa', country: 'XX' }, { country: 'problems.choice' }],
  [{ nameEn: 'Ufa', country: 'RU' }, { zone: 'directory.problem.zoneOfSeveral' }],
  [{ nameEn: 'Ufa', country: 'RU', zone: '+05:00' }, { zone: 'problems.zoneUnknown' }],
  [
    { nameEn: 'Ufa', country: 'IN', latitude: '91', longitude: '0' },
    { latitude: 'directory.problem.degrees' },
  ],
  [
    { nameEn: 'Ufa', country: 'IN', latitude: 'north', longitude: '0' },
    { latitude: 'directory.problem.degrees' },
  ],
  [{ nameEn: 'Ufa', country: 'IN', latitude: '54' }, { latitude: 'directory.problem.halfCoordinates' }],
])('%j is refused by its field', (fields, complaints) => {
  const answer = read(fields)
  const found = answer.ok ? {} : answer.fields

  expect(Object.fromEntries(Object.entries(found).map(([name, { key }]) => [name, key]))).toEqual(complaints)
})

test('places are found by words and country', async () => {
  const officer = await makeUser()
  await makePlace({ nameEn: 'Kochi', country: 'IN', nameSearch: searchTextOf(['Kochi']) })
  await makePlace({ nameEn: 'Kōchi', country: 'JP', nameSearch: searchTextOf(['Kōchi']) })

  const list = await listPlaces(officer, { words: 'kochi', country: 'JP', page: 1 })

  expect(list).toMatchObject({ count: 1, rows: [{ nameEn: 'Kōchi' }] })
})
