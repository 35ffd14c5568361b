import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { agreements, organisations, people, places, users } from '@/db/schema'
import { findDossier } from '../dossiers/dossier'
import { loadSample } from '../sample/load'
import type { User } from '../user'
import { visitFile, writtenDown } from './format'
import { makeFullVisit } from './full-visit'
import { broughtIn, elsewhere, exported, staff, textOf } from './testing'

test('a visit goes out, into an empty Legation and out again, and its file is the same to the byte', async () => {
  const { owner, visit } = await makeFullVisit()
  const first = await exported(owner, visit.ref)

  const second = await elsewhere(async () => {
    const officer = await staff()
    expect(await broughtIn(officer, first)).toEqual({ ok: true, value: { ref: visit.ref } })
    return exported(officer, visit.ref)
  })

  expect(textOf(second)).toBe(textOf(first))
}, 60_000)

test('the sample visit comes out of an empty Legation as it went in', async () => {
  await loadSample()
  const [someone] = await db.select().from(users)
  const first = await exported({ ...someone!, roles: ['staff'], clearance: 'restricted' }, 'V2019-001')

  const second = await elsewhere(async () => {
    const officer = await staff()
    await broughtIn(officer, first)
    return exported(officer, 'V2019-001')
  })

  expect(textOf(second)).toBe(textOf(first))
}, 60_000)

test('what is written down is what the format says, in its order', async () => {
  const { owner, visit } = await makeFullVisit()

  const text = textOf(await exported(owner, visit.ref))

  expect(writtenDown(visitFile.parse(JSON.parse(text)))).toBe(text)
}, 60_000)

test('a language that was kept before such were refused does not keep a visit from coming in', async () => {
  const { owner, visit } = await makeFullVisit()
  await transaction(async (tx) => {
    for (const table of [people, organisations, places])
      await tx.update(table).set({ localLanguage: 'ml-IN-xx' })
    await tx.update(people).set({ spokenLanguages: ['ru', 'ml-IN-xx'] })
    await tx.update(agreements).set({ titleLocalLanguage: 'en-a', textLanguages: ['zh', 'en-a'] })
  })
  const file = await exported(owner, visit.ref)

  const brought = await elsewhere(async () => broughtIn(await staff(), file))

  expect(brought).toEqual({ ok: true, value: { ref: visit.ref } })
}, 60_000)

/** All that papers are made from, but for what is of one Legation alone, and orders that say nothing. */
async function factsOf(user: User, ref: string): Promise<unknown> {
  const { leftOut: _, record, costs, ...rest } = (await findDossier(user, ref, 'internal'))!
  const { ownerId: __, version: ___, updatedAt: ____, ...visit } = record.visit
  const meetings = record.meetings.map(({ participants, ...meeting }) => ({
    ...meeting,
    participants: participants.toSorted((a, b) => a.id.localeCompare(b.id)),
  }))
  const commitments = record.commitments.map(({ ownerId: _____, ...commitment }) => commitment)
  return { ...rest, record: { ...record, visit, meetings, commitments }, costs }
}

test('every fact that papers are made from is the same in the other Legation', async () => {
  const { owner, visit } = await makeFullVisit()
  const zip = await exported(owner, visit.ref)
  const before = await factsOf(owner, visit.ref)

  const after = await elsewhere(async () => {
    const officer = await staff()
    await broughtIn(officer, zip)
    return factsOf(officer, visit.ref)
  })

  expect(after).toEqual(before)
}, 60_000)
