import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { officeRules as table } from '@/db/schema/office'
import { defaultRules } from '@/lib/settings/default-rules'
import { officeRules } from '@/lib/settings/rules'
import { checksOf } from './checks'
import { findVisitRecord } from './record'

async function checksFor(given: {
  lastOn?: string
  countries?: string[]
  members?: number
  direction?: 'outbound' | 'inbound'
}) {
  const { lastOn = '2019-12-26', countries = [], members = 0, direction = 'outbound' } = given
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn, direction })
  for (const country of countries) {
    const place = await makePlace({ country })
    await makeStop({ visitId: visit.id, placeId: place.id })
  }
  for (let count = 0; count < members; count++)
    await makeMember({ visitId: visit.id, personId: (await makePerson()).id })
  const record = await findVisitRecord(await makeUser(), visit.ref)
  const checks = checksOf(record!, await officeRules(db), 'CN')
  return Object.fromEntries(checks.map(({ rule, holds, values }) => [rule, { holds, limit: values.limit }]))
}

test.each([
  [6, true],
  [7, false],
])('%i members: within the limit is %s', async (members, holds) => {
  expect((await checksFor({ members }))['members-max']).toEqual({ holds, limit: 6 })
})

test.each([
  [['RU', 'IN', 'AE'], true],
  [['RU', 'IN', 'AE', 'OM'], false],
])('stops in %s: within the limit of countries is %s', async (countries, holds) => {
  expect((await checksFor({ countries }))['countries-max']).toEqual({ holds, limit: 3 })
})

test.each([
  [['RU'], '2019-12-23', 'days-abroad-1', 5, true],
  [['RU'], '2019-12-24', 'days-abroad-1', 5, false],
  [['RU', 'IN'], '2019-12-26', 'days-abroad-2', 8, true],
  [['RU', 'IN'], '2019-12-27', 'days-abroad-2', 8, false],
  [['RU', 'IN', 'AE'], '2019-12-28', 'days-abroad-3', 10, true],
  [['RU', 'IN', 'AE'], '2019-12-29', 'days-abroad-3', 10, false],
  [['RU', 'IN', 'AE', 'OM'], '2019-12-28', 'days-abroad-3', 10, true],
  [['BR'], '2019-12-24', 'days-abroad-1', 6, true],
  [['BR'], '2019-12-25', 'days-abroad-1', 6, false],
  [['RU', 'KE'], '2019-12-27', 'days-abroad-2', 9, true],
])('stops in %s until %s are held against %s', async (countries, lastOn, rule, limit, holds) => {
  expect((await checksFor({ countries, lastOn }))[rule]).toEqual({ holds, limit })
})

test('days abroad are not judged before a country is known', async () => {
  expect(Object.keys(await checksFor({ countries: ['CN'] }))).toEqual(['members-max', 'countries-max'])
})

test('an inbound visit is held against none of the limits on going abroad', async () => {
  expect(await checksFor({ direction: 'inbound', members: 20 })).toEqual({})
})

test('a limit counts by the day the visit begins, not by today', async () => {
  const key = 'members-max'
  await transaction((tx) =>
    tx.insert(table).values({ key, severity: 'refusal', ...defaultRules[key], validTo: '2019-12-18' }),
  )

  expect(Object.keys(await checksFor({ members: 7 }))).toEqual(['countries-max'])
})
