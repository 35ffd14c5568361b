import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { auditEvents, organisations } from '@/db/schema'
import { readForm } from '../../form-reading'
import { newSubmission } from '../../submission'
import { searchTextOf } from '../folding'
import { addOrganisation, editOrganisation } from './commands'
import { organisationInput } from './input'
import { listOrganisations } from './queries'

const everything = { words: null, country: null, kind: null, page: 1 }

function typed(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ kind: 'company', ...fields })) form.append(name, value)
  const read = readForm(organisationInput, form)
  if (!read.ok) throw new Error(JSON.stringify(read.fields))
  return read.data
}

const company = (nameEn: string) => makeOrganisation({ nameEn, nameSearch: searchTextOf([nameEn]) })

const find = async (id: string) => {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id))
  return row!
}

test('an organisation is added with its names, its place and its event, and is found by each of them', async () => {
  const officer = await makeUser()
  const place = await makePlace({ nameEn: 'Cochin', nameSearch: searchTextOf(['Cochin']) })

  const added = await addOrganisation(
    officer,
    typed({
      nameEn: 'Port Trust',
      nameZh: '港务局',
      nameLocal: 'തുറമുഖം',
      otherNames: 'CPT\n\nPort Authority\nCPT',
      'place.text': 'cochin',
    }),
  )

  const row = added.ok && (await find(added.value.id))
  expect(row).toMatchObject({
    placeId: place.id,
    localLanguage: 'und-Mlym',
    otherNames: ['CPT', 'Port Authority'],
    version: 1,
  })
  for (const words of ['port trust', 'gangwuju', 'തുറമുഖം', 'CPT', 'authority port'])
    expect((await listOrganisations(officer, { ...everything, words })).rows).toHaveLength(1)
  expect(await db.select({ action: auditEvents.action, by: auditEvents.userName }).from(auditEvents)).toEqual(
    [{ action: 'organisation.added', by: officer.name }],
  )
})

test('a viewer adds and edits nothing', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const { id } = await company('Alpha')
  const refusal = { problem: { sentence: { key: 'problems.notAllowed' } } }

  expect(await addOrganisation(viewer, typed({ nameEn: 'Beta' }))).toMatchObject(refusal)
  expect(await editOrganisation(viewer, id, typed({ nameEn: 'Beta' }), 1)).toMatchObject(refusal)
})

test('one form sent twice makes one organisation', async () => {
  const officer = await makeUser()
  const submission = newSubmission()

  const first = await addOrganisation(officer, typed({ nameEn: 'Alpha' }), submission)
  const second = await addOrganisation(officer, typed({ nameEn: 'Alpha' }), submission)

  expect(second).toEqual(first)
  expect((await listOrganisations(officer, everything)).count).toBe(1)
})

test('a likely double is refused once, and added when the person is sure', async () => {
  const officer = await makeUser()
  const { id } = await company('Cochin Port Trust')

  const refused = await addOrganisation(officer, typed({ nameEn: 'Cochin Port' }))
  const sure = await addOrganisation(officer, typed({ nameEn: 'Cochin Port', sure: id }))

  expect(refused).toMatchObject({
    problem: { fields: { sure: { key: 'directory.problem.likelyDouble' } }, offers: { sure: [{ id }] } },
  })
  expect(sure.ok).toBe(true)
})

test('having looked at one likely double is not having looked at another', async () => {
  const officer = await makeUser()
  const seen = await company('Cochin Port Trust')
  await company('Cochin Port Authority')

  const answer = await addOrganisation(officer, typed({ nameEn: 'Cochin Port', sure: seen.id }))

  expect(answer.ok).toBe(false)
})

test('an edit is not asked about the names it leaves alone, but about the new ones', async () => {
  const officer = await makeUser()
  await company('Alpha Trading')
  const { id } = await company('Alpha Trading Group')
  const same = typed({ nameEn: 'Alpha Trading Group', kind: 'association' })

  expect(await editOrganisation(officer, id, same, 1)).toMatchObject({ ok: true })
  expect(await find(id)).toMatchObject({ kind: 'association', version: 2 })
  expect(await editOrganisation(officer, id, typed({ nameEn: 'ALPHA trading' }), 2)).toMatchObject({
    problem: { fields: { sure: { key: 'directory.problem.likelyDouble' } } },
  })
})

test('an edit made from an older version shows what was saved meanwhile, and changes nothing', async () => {
  const officer = await makeUser({ language: 'zh-CN' })
  const colleague = await makeUser({ name: 'Chen Jie' })
  const place = await makePlace({ nameEn: 'Cochin', nameZh: '科钦' })
  const { id } = await makeOrganisation({ nameEn: 'Alpha', placeId: place.id })
  await editOrganisation(colleague, id, typed({ nameEn: 'Alpha', 'place.id': place.id, noteEn: 'Theirs' }), 1)

  const answer = await editOrganisation(officer, id, typed({ nameEn: 'Alpha', noteEn: 'Mine' }), 1)

  expect(answer).toMatchObject({
    problem: {
      conflict: { by: 'Chen Jie', version: 2, values: { noteEn: 'Theirs', 'place.text': '科钦' } },
    },
  })
  expect(await find(id)).toMatchObject({ noteEn: 'Theirs' })
})

test('the trail of an edit says what changed, the place by its name', async () => {
  const officer = await makeUser()
  const place = await makePlace({ nameEn: 'Cochin', nameZh: '科钦' })
  const { id } = await makeOrganisation({ nameEn: 'Alpha' })

  await editOrganisation(officer, id, typed({ nameEn: 'Alpha', 'place.id': place.id }), 1)

  expect(await db.select({ changes: auditEvents.changes }).from(auditEvents)).toEqual([
    { changes: { place: [null, 'Cochin 科钦'] } },
  ])
})

test('an organisation that was removed, or never was, cannot be edited', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation({ nameEn: 'Alpha', removedAt: 1 })

  expect(await editOrganisation(officer, id, typed({ nameEn: 'Alpha' }), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

test.each([
  [{}, { nameEn: 'directory.problem.nameNeeded' }],
  [{ nameEn: '—' }, { nameEn: 'directory.problem.nameOfSigns' }],
  [{ nameEn: 'A', kind: 'guild' }, { kind: 'problems.choice' }],
  [{ nameEn: 'A', otherNames: `${'x'.repeat(10_000)}` }, { otherNames: 'problems.tooLong' }],
  [{ nameEn: 'A', otherNames: 'bell\u0007' }, { otherNames: 'problems.control' }],
  [{ nameEn: 'A', localLanguage: 'Hindi!' }, { localLanguage: 'problems.languageTag' }],
  [{ nameEn: 'A', website: 'javascript:alert(1)' }, { website: 'problems.url' }],
])('%j is refused by its field', (fields, complaints) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ kind: 'company', ...fields })) form.append(name, value)
  const read = readForm(organisationInput, form)
  const found = read.ok ? {} : read.fields

  expect(Object.fromEntries(Object.entries(found).map(([name, { key }]) => [name, key]))).toEqual(complaints)
})

test('the list is filtered by kind and country, fifty to a page, with the count of all', async () => {
  const officer = await makeUser()
  const { id: placeId } = await makePlace({ country: 'RU' })
  for (let number = 0; number < 52; number++) await makeOrganisation({ kind: 'park' })
  await makeOrganisation({ nameEn: 'Zavod', placeId })

  const parks = await listOrganisations(officer, { ...everything, kind: 'park', page: 2 })
  const russian = await listOrganisations(officer, { ...everything, country: 'RU' })

  expect([parks.count, parks.rows.length]).toEqual([52, 2])
  expect(russian.rows).toMatchObject([{ nameEn: 'Zavod', country: 'RU' }])
})
