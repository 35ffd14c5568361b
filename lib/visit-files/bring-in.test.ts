import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closeDatabase, connect, databaseFile, db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { onFullDisk } from '@/db/factories/full-disk'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreements, members, organisations, people, places, visits } from '@/db/schema'
import { searchTextOf } from '../directory/folding'
import { countOrphans, eraseOrphans } from '../files/orphans'
import { listHistory } from '../history/queries'
import { planVisit } from '../visits/commands'
import { visitInput } from '../visits/input'
import { bringInVisit } from './bring-in'
import { findToBringIn } from './imports'
import { addingAll, broughtIn, everything, goodFile, retold, staff, textOf, upload } from './testing'

async function uploaded(zip?: Buffer) {
  const officer = await staff()
  const kept = await upload(officer, zip ?? (await goodFile()))
  if (!kept.ok) throw new Error('not taken')
  return { officer, id: kept.value.id }
}

const contentOf = (zip: Buffer) => JSON.parse(textOf(zip))
const named = (nameZh: string) => ({ nameEn: null, nameZh, nameSearch: searchTextOf([nameZh]) })

test('a name that may be a record of ours is asked about, in whatever script it is', async () => {
  const head = await makePerson(named('林文华'))
  const { officer, id } = await uploaded()

  const found = await findToBringIn(officer, id)
  const unanswered = await bringInVisit(officer, id, { person: {}, organisation: {}, place: {} })

  const matches = found?.ok ? found.value.matches : []
  const match = matches.find(({ entry }) => entry.nameZh === '林文华')
  expect(match).toMatchObject({ kind: 'person', same: undefined, likely: [head.id] })
  expect(unanswered).toMatchObject({
    ok: false,
    problem: { fields: { [`person.${match?.entry.id}`]: {} } },
  })
  expect(await db.$count(visits)).toBe(0)
}, 60_000)

test('an organisation of the very same name is presumed to be ours, a person never is', async () => {
  const [city, head] = [await makeOrganisation(named('义乌市人民政府')), await makePerson(named('林文华'))]
  const { officer, id } = await uploaded()

  const found = await findToBringIn(officer, id)

  const matches = found?.ok ? found.value.matches : []
  expect(matches.find(({ likely }) => likely.includes(city.id))?.presumed).toBe(city.id)
  expect(matches.find(({ likely }) => likely.includes(head.id))?.presumed).toBeUndefined()
}, 60_000)

test('a record of ours that is meant takes its place and stays as it is', async () => {
  const head = await makePerson(named('林文华'))
  const { officer, id } = await uploaded()
  const answer = await addingAll(officer, id)
  const entry = contentOf(await goodFile()).directory.people.find(
    (each: { nameZh: string }) => each.nameZh === '林文华',
  )
  answer.person[entry.id] = head.id

  const brought = await bringInVisit(officer, id, answer)

  expect(brought).toMatchObject({ ok: true })
  expect(await db.$count(people, eq(people.nameZh, '林文华'))).toBe(1)
  const [ours] = await db.select().from(people).where(eq(people.id, head.id))
  expect(ours).toMatchObject({ nameEn: null, phone: null })
  expect(await db.$count(members, eq(members.personId, head.id))).toBe(1)
}, 60_000)

test('an answer that names no record, one of another kind, or one record for two names is refused', async () => {
  const [person, place] = [await makePerson(), await makePlace()]
  const { officer, id } = await uploaded()
  const [first, second] = contentOf(await goodFile()).directory.people
  const before = await everything()
  const answered = async (choices: Record<string, string>) => {
    const answer = await addingAll(officer, id)
    return bringInVisit(officer, id, { ...answer, person: { ...answer.person, ...choices } })
  }

  const results = [
    await answered({ [first.id]: second.id }),
    await answered({ [first.id]: place.id }),
    await answered({ [first.id]: person.id, [second.id]: person.id }),
  ]

  expect(results.map(({ ok }) => ok)).toEqual([false, false, false])
  expect(await everything()).toEqual(before)
}, 60_000)

test('a visit that is here already is not brought in twice, be it by the same file or a newer one', async () => {
  const officer = await staff()
  const zip = await goodFile()
  const newer = retold(zip, (content) => {
    content.visit.titleEn = 'Another title'
  })
  await broughtIn(officer, zip)
  const before = await everything()

  const again = await upload(officer, newer)
  const answer = again.ok && (await addingAll(officer, again.value.id))
  const second = again.ok && answer && (await bringInVisit(officer, again.value.id, answer))

  expect(second).toMatchObject({ problem: { sentence: { key: 'visitFiles.refused.here' } } })
  expect((await everything()).counts).toEqual({ ...before.counts, imports: 2 })
}, 60_000)

test('a reference that is taken gives way to the next of its year, and a kept one is never given again', async () => {
  const { ref } = contentOf(await goodFile()).visit
  await makeVisit({ ref })
  await makeAgreement({ ref: 'A2019-001' })
  const officer = await staff()

  const brought = await broughtIn(officer, await goodFile())
  const planned = await planVisit(
    officer,
    visitInput.parse({
      direction: 'outbound',
      titleEn: 'Another',
      firstOn: `${ref.slice(1, 5)}-05-01`,
      lastOn: `${ref.slice(1, 5)}-05-02`,
      sensitivity: 'internal',
    }),
  )

  const refs = [brought, planned].map((each) => each.ok && each.value.ref)
  expect(new Set([ref, ...refs]).size).toBe(3)
  expect(await db.$count(agreements, eq(agreements.ref, 'A2019-002'))).toBe(1)
  expect(await db.$count(agreements, eq(agreements.ref, 'A2018-007'))).toBe(1)
}, 60_000)

test('an agreement that is here by its id is joined to the visit and left as it is', async () => {
  const { agreements: told } = contentOf(await goodFile())
  const twin = told.find((each: { ref: string }) => each.ref === 'A2018-007')
  await makeAgreement({ id: twin.id, ref: 'A2018-003', titleEn: 'As we know it' })

  await broughtIn(await staff(), await goodFile())

  const [here] = await db.select().from(agreements).where(eq(agreements.id, twin.id))
  expect(here).toMatchObject({ ref: 'A2018-003', titleEn: 'As we know it', visitId: null })
  expect(await db.$count(agreements)).toBe(2)
}, 60_000)

test('an agreement that is here and of no visit has come from the one that is brought in', async () => {
  const { agreements: told, visit } = contentOf(await goodFile())
  const letter = told.find((each: { ref: string }) => each.ref === 'A2019-001')
  await makeAgreement({ id: letter.id, titleEn: 'As we know it' })

  await broughtIn(await staff(), await goodFile())

  const [here] = await db.select().from(agreements).where(eq(agreements.id, letter.id))
  expect(here).toMatchObject({ titleEn: 'As we know it', visitId: visit.id, version: 2 })
}, 60_000)

test('every record tells in its history where it came from', async () => {
  const officer = await staff()
  await broughtIn(officer, await goodFile())
  const { visit, directory } = contentOf(await goodFile())

  const history = await listHistory(officer, 'visit', visit.id)
  const ofPerson = await listHistory(officer, 'person', directory.people[0].id)

  expect(history?.map(({ action }) => action)).toContain('visit.brought-in')
  expect(ofPerson).toMatchObject([{ action: 'person.brought-in', changes: { file: [null, 'visit.zip'] } }])
}, 60_000)

test('a file is brought in by its own person alone, who may still enter visits', async () => {
  const { officer, id } = await uploaded()
  const answer = await addingAll(officer, id)
  const viewer = { ...officer, roles: ['viewer' as const] }

  expect(await bringInVisit(await makeUser(), id, answer)).toMatchObject({ ok: false })
  expect(await bringInVisit(viewer, id, answer)).toMatchObject({ ok: false })
  expect(await bringInVisit({ ...officer, clearance: 'public' }, id, answer)).toMatchObject({ ok: false })
  expect(await db.$count(visits)).toBe(0)
}, 60_000)

test('a write that fails in the middle leaves no row and no file', async () => {
  const { officer, id } = await uploaded()
  const answer = await addingAll(officer, id)
  const before = await everything()
  closeDatabase()
  const raw = connect(databaseFile(), { readonly: false })
  raw.exec("create trigger no_words before insert on report_words begin select raise(abort, 'no'); end")
  raw.close()

  await bringInVisit(officer, id, answer).catch(() => undefined)

  expect(await everything()).toEqual(before)
}, 60_000)

test('on a full disk nothing is brought in, and the sentence says so', async () => {
  const { officer, id } = await uploaded()
  const answer = await addingAll(officer, id)
  const before = await everything()

  const brought = await onFullDisk(() => bringInVisit(officer, id, answer))

  expect(brought).toMatchObject({ ok: false, problem: { sentence: { key: 'problems.diskFull' } } })
  expect(await everything()).toEqual(before)
}, 60_000)

test('bytes that a killed server had moved into the store before it wrote are orphans, and go as orphans go', async () => {
  const { officer, id } = await uploaded()
  const administrator = await makeUser({ roles: ['administrator'] })
  const before = await everything()
  await bringInVisit(officer, id, await addingAll(officer, id))
  const { stored } = await everything()
  closeDatabase()
  const raw = connect(databaseFile(), { readonly: false })
  raw.exec('delete from files')
  raw.close()

  const orphans = await countOrphans(administrator)
  await eraseOrphans(administrator)

  expect(orphans.count).toBe(stored.length - before.stored.length)
  expect((await everything()).stored).toEqual(before.stored)
}, 60_000)

test('an organisation of ours that is meant keeps its place, and the place of the file is added beside', async () => {
  const nameSearch = searchTextOf(['Government of Sverdlovsk Oblast'])
  const ours = await makeOrganisation({ nameEn: 'Government of Sverdlovsk Oblast', nameSearch })
  const { officer, id } = await uploaded()
  const answer = await addingAll(officer, id)
  const { directory } = contentOf(await goodFile())
  const oblast = directory.organisations.find((each: { kind: string }) => each.kind === 'regional')
  answer.organisation[oblast.id] = ours.id

  await bringInVisit(officer, id, answer)

  const [kept] = await db.select().from(organisations).where(eq(organisations.id, ours.id))
  expect(kept).toMatchObject({ kind: 'company', placeId: null })
  expect(await db.$count(places)).toBe(directory.places.length)
}, 60_000)
