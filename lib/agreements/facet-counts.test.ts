import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { agreementParties } from '@/db/schema/agreements'
import { countFacets } from './facet-counts'
import { agreementFilters } from './filters'
import { listAgreements } from './list'

async function office() {
  const user = await makeUser()
  const kochi = await makePlace({ country: 'IN' })
  const lulu = await makeOrganisation({ placeId: kochi.id })
  const add = async (given: Parameters<typeof makeAgreement>[0], signedOn?: string, partner?: string) => {
    const agreement = await makeAgreement({ effectiveRule: 'on-signature', ...given })
    if (signedOn) await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: signedOn })
    if (partner)
      await transaction((tx) =>
        tx
          .insert(agreementParties)
          .values({ agreementId: agreement.id, organisationId: partner, side: 'theirs', position: 1 }),
      )
  }
  await add({ type: 'framework-agreement', ref: 'A2019-001' }, '2019-12-20', lulu.id)
  await add({ type: 'framework-agreement', ref: 'A2020-001' }, undefined, lulu.id)
  await add({ type: 'letter-of-intent', ref: 'A2020-002' }, '2020-02-01')
  await add({ type: 'letter-of-intent', ref: 'A2020-003', sensitivity: 'restricted' }, '2020-02-01', lulu.id)
  return { user, lulu }
}

test('each choice says how many it would leave, the other choices held fast and nothing above clearance counted', async () => {
  const { user, lulu } = await office()

  const counts = await countFacets(user, agreementFilters.parse({ type: 'framework-agreement' }))

  expect(Object.fromEntries(counts.status)).toEqual({ 'in-force': 1, draft: 1 })
  expect(Object.fromEntries(counts.type)).toEqual({ 'framework-agreement': 2, 'letter-of-intent': 1 })
  expect(Object.fromEntries(counts.partner)).toEqual({ [lulu.id]: 2 })
  expect(Object.fromEntries(counts.country)).toEqual({ IN: 2 })
  expect(Object.fromEntries(counts.year)).toEqual({ 2019: 1, 2020: 1 })
})

test('the list has as many as its choice says, before and after a write', async () => {
  const { user } = await office()
  const left = async () => {
    const filters = agreementFilters.parse({ status: 'in-force', country: 'IN' })
    const [counts, list] = [await countFacets(user, filters), await listAgreements(user, filters, 'en')]
    return [counts.status.get('in-force'), list.count]
  }
  expect(await left()).toEqual([1, 1])

  const delhi = await makePlace({ country: 'IN' })
  const another = await makeAgreement({ effectiveRule: 'on-signature' })
  await makeAct({ agreementId: another.id, kind: 'signed', doneOn: '2021-01-01', placeId: delhi.id })

  expect(await left()).toEqual([2, 2])
})
