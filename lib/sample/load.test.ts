import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import {
  agreementActs,
  citations,
  commitments,
  meetings,
  organisations,
  sources,
  stops,
  users,
  visits,
} from '@/db/schema'
import { loadSample } from './load'

test('the sample is the 2019 visit, each record with its source and no time invented, and four people', async () => {
  await loadSample()

  expect(await db.select({ ref: visits.ref, status: visits.status }).from(visits)).toEqual([
    { ref: 'V2019-001', status: 'returned' },
  ])
  expect(await db.$count(stops)).toBe(5)
  expect(await db.$count(meetings)).toBe(13)
  expect(await db.$count(commitments)).toBe(4)
  expect(await db.$count(sources)).toBe(1)
  const whens = await db.select({ precision: meetings.startPrecision }).from(meetings)
  expect(new Set(whens.map(({ precision }) => precision))).toEqual(new Set(['visit']))
  const acts = await db.select({ kind: agreementActs.kind, doneOn: agreementActs.doneOn }).from(agreementActs)
  expect(acts).toEqual([
    { kind: 'signed', doneOn: null },
    { kind: 'proposed', doneOn: null },
  ])

  const cited = await db.select().from(citations)
  const of = (column: keyof (typeof cited)[number]) =>
    new Set(cited.map((row) => row[column]).filter(Boolean)).size
  expect(of('meetingId')).toBe(13)
  expect(of('agreementId')).toBe(3)
  expect(of('commitmentId')).toBe(4)
  expect(of('organisationId')).toBe(await db.$count(organisations))

  const people = await db.select({ email: users.email, hash: users.passwordHash }).from(users)
  expect(people.map(({ email }) => email).sort()).toEqual([
    'admin@legation.test',
    'official@legation.test',
    'staff@legation.test',
    'viewer@legation.test',
  ])
  expect(people.every(({ hash }) => hash?.startsWith('$argon2id$'))).toBe(true)
}, 60_000)

test('a database that holds anybody stays as it is', async () => {
  await makeUser()
  await makePlace()

  await loadSample()

  expect(await db.$count(users)).toBe(1)
  expect(await db.$count(visits)).toBe(0)
})
