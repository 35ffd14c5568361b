import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { auditEvents, people } from '@/db/schema'
import { readForm } from '../../form-reading'
import { searchTextOf } from '../folding'
import { addPerson, editPerson } from './commands'
import { personInput } from './input'
import { addPost } from './post-commands'
import { listPeople } from './queries'

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ nameOrder: 'family-last', ...fields }))
    form.append(name, value)
  return readForm(personInput, form)
}

function typed(fields: Record<string, string>) {
  const answer = read(fields)
  if (!answer.ok) throw new Error(JSON.stringify(answer.fields))
  return answer.data
}

test('a person is added with names by script and the languages they speak', async () => {
  const officer = await makeUser()

  await addPerson(
    officer,
    typed({
      nameEn: 'Rustam Minnikhanov',
      nameLocal: 'Рустам Минниханов',
      localLanguage: 'ru',
      familyName: 'Minnikhanov',
      spokenLanguages: 'ru, tt en ru',
      email: 'Office@Example.org',
    }),
  )

  expect(await db.select().from(people)).toMatchObject([
    { localLanguage: 'ru', spokenLanguages: ['ru', 'tt', 'en'], email: 'office@example.org' },
  ])
  expect((await listPeople(officer, { words: 'минни', country: null, page: 1 })).count).toBe(1)
})

test('a viewer adds and edits nobody', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const { id } = await makePerson()
  const refusal = { problem: { sentence: { key: 'problems.notAllowed' } } }

  expect(await addPerson(viewer, typed({ nameEn: 'Anna' }))).toMatchObject(refusal)
  expect(await editPerson(viewer, id, typed({ nameEn: 'Anna' }), 1)).toMatchObject(refusal)
})

test('the same name in another order of its words is a likely double', async () => {
  const officer = await makeUser()
  const { id } = await makePerson({ nameEn: 'Xi Jinping', nameSearch: searchTextOf(['Xi Jinping']) })

  expect(await addPerson(officer, typed({ nameEn: 'Jinping Xi' }))).toMatchObject({
    problem: { offers: { sure: [{ id }] } },
  })
  expect(await addPerson(officer, typed({ nameEn: 'Jinping Xi', sure: id }))).toMatchObject({
    ok: true,
  })
})

test('an edit changes what was typed, tells the trail, and is refused from an older version', async () => {
  const officer = await makeUser()
  const { id } = await makePerson({ nameEn: 'Anna' })

  await editPerson(officer, id, typed({ nameEn: 'Anna', honorific: 'Dr' }), 1)
  const late = await editPerson(officer, id, typed({ nameEn: 'Anne' }), 1)

  expect(late).toMatchObject({ problem: { conflict: { version: 2, values: { honorific: 'Dr' } } } })
  expect(await db.select({ changes: auditEvents.changes }).from(auditEvents)).toEqual([
    { changes: { honorific: [null, 'Dr'] } },
  ])
})

test('a person who is not there cannot be edited', async () => {
  const officer = await makeUser()
  const { id } = await makePerson({ removedAt: 1 })

  expect(await editPerson(officer, id, typed({ nameEn: 'Anna' }), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

test.each([
  [{}, { nameEn: 'directory.problem.nameNeeded' }],
  [{ nameEn: 'A', nameOrder: 'random' }, { nameOrder: 'problems.choice' }],
  [{ nameEn: 'A', email: 'nobody' }, { email: 'problems.email' }],
  [{ nameEn: 'A', spokenLanguages: 'Russian' }, { spokenLanguages: 'problems.languageTag' }],
  [{ nameEn: 'A', spokenLanguages: 'ru ml-IN-xx' }, { spokenLanguages: 'problems.languageTag' }],
  [{ nameLocal: 'ക', localLanguage: 'ml-IN-xx' }, { localLanguage: 'problems.languageTag' }],
])('%j is refused by its field', (fields, complaints) => {
  const answer = read(fields)
  const found = answer.ok ? {} : answer.fields

  expect(Object.fromEntries(Object.entries(found).map(([name, { key }]) => [name, key]))).toEqual(complaints)
})

test('people are listed with the post they hold, and found by the country of a post', async () => {
  const officer = await makeUser()
  const { id: placeId } = await makePlace({ country: 'RU' })
  const organisation = await makeOrganisation({ nameEn: 'City of Ufa', placeId })
  const person = await makePerson({ nameEn: 'Anna' })
  await makePerson({ nameEn: 'Boris' })
  const picked = { id: organisation.id, text: null, add: false, kind: null, country: null, zone: null }
  await addPost(officer, person.id, {
    organisation: picked,
    titleEn: 'Mayor',
    titleZh: null,
    fromOn: null,
    toOn: null,
  })

  const list = await listPeople(officer, { words: null, country: 'RU', page: 1 })

  expect(list).toMatchObject({
    count: 1,
    rows: [{ nameEn: 'Anna', postEn: 'Mayor', at: { nameEn: 'City of Ufa' } }],
  })
})
