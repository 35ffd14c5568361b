import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { agreements } from '@/db/schema'
import type { User } from '../user'
import { partyInput } from './lines'
import { addParty } from './parties'
import { findAgreement } from './queries'
import { relativeValues } from './relative-values'
import { formOf } from './sent-forms'

let user: User

beforeEach(async () => {
  user = await makeUser()
})

const familyShown = async (ref: string, on?: string) => (await findAgreement(user, ref, on))!

describe('a family', () => {
  test('is the same on the page of each member, with how each stands and what it belongs to', async () => {
    const first = await makeAgreement({ ref: 'A2019-001' })
    const renewal = await makeAgreement({ ref: 'A2024-001', parentId: first.id, relation: 'renews' })
    await makeAgreement({ ref: 'A2020-001', parentId: first.id, relation: 'amends' })
    await makeAgreement({ ref: 'A2024-002', parentId: renewal.id, relation: 'side-letter' })
    await makeAct({ agreementId: first.id, kind: 'signed', doneOn: '2019-12-20' })

    for (const ref of ['A2019-001', 'A2020-001', 'A2024-001', 'A2024-002']) {
      expect((await familyShown(ref)).family).toMatchObject([
        { ref: 'A2019-001', parent: null, relation: null, depth: 0, stand: { status: 'signed' } },
        { ref: 'A2020-001', parent: 'A2019-001', relation: 'amends', depth: 1, stand: { status: 'draft' } },
        { ref: 'A2024-001', parent: 'A2019-001', relation: 'renews', depth: 1 },
        { ref: 'A2024-002', parent: 'A2024-001', relation: 'side-letter', depth: 2 },
      ])
    }
  })

  test('does not show that two belong together through one above clearance', async () => {
    const secret = await makeAgreement({ sensitivity: 'restricted' })
    const one = await makeAgreement({ parentId: secret.id, relation: 'amends' })
    await makeAgreement({ parentId: secret.id, relation: 'amends' })

    expect((await familyShown(one.ref)).family).toMatchObject([
      { ref: one.ref, relation: null, parent: null },
    ])
  })
})

test('agreements that are each other’s parents, and one under them, are a family still', async () => {
  const one = await makeAgreement({ ref: 'A2019-001' })
  const other = await makeAgreement({ ref: 'A2019-002', parentId: one.id, relation: 'amends' })
  await makeAgreement({ ref: 'A2019-003', parentId: other.id, relation: 'amends' })
  await transaction((tx) =>
    tx.update(agreements).set({ parentId: other.id, relation: 'amends' }).where(eq(agreements.id, one.id)),
  )

  for (const ref of ['A2019-001', 'A2019-002', 'A2019-003'])
    expect((await familyShown(ref)).family).toMatchObject([
      { ref: 'A2019-001', parent: null, depth: 0 },
      { ref: 'A2019-002', parent: 'A2019-001', depth: 1 },
      { ref: 'A2019-003', parent: 'A2019-002', depth: 2 },
    ])
})

describe('a successor in force', () => {
  test('does not supersede by itself: the act is offered, and the offer ends with it', async () => {
    const first = await makeAgreement({ effectiveRule: 'on-signature' })
    const next = await makeAgreement({
      effectiveRule: 'on-signature',
      parentId: first.id,
      relation: 'succeeds',
    })
    await makeAct({ agreementId: first.id, kind: 'signed', doneOn: '2019-12-20' })
    await makeAct({ agreementId: next.id, kind: 'signed', doneOn: '2024-12-20' })

    expect(await familyShown(first.ref)).toMatchObject({
      stand: { status: 'in-force' },
      offers: [{ kind: 'superseded', by: next.ref, on: '2024-12-20' }],
    })
    expect((await familyShown(first.ref, '2024-12-19')).offers).toEqual([])

    await makeAct({ agreementId: first.id, kind: 'superseded', doneOn: '2024-12-20' })
    expect(await familyShown(first.ref)).toMatchObject({ stand: { status: 'superseded' }, offers: [] })
  })
})

test('an amendment in force is offered as an act until one of that day or later is recorded', async () => {
  const first = await makeAgreement({ effectiveRule: 'on-signature' })
  const amendment = await makeAgreement({
    effectiveRule: 'on-signature',
    parentId: first.id,
    relation: 'amends',
  })
  await makeAct({ agreementId: first.id, kind: 'signed', doneOn: '2019-12-20' })
  await makeAct({ agreementId: amendment.id, kind: 'signed', doneOn: '2021-05-01' })

  expect((await familyShown(first.ref)).offers).toEqual([
    { kind: 'amended', by: amendment.ref, on: '2021-05-01' },
  ])

  await makeAct({ agreementId: first.id, kind: 'amended', doneOn: '2021-05-01' })
  expect((await familyShown(first.ref)).offers).toEqual([])
})

describe('the form of a relative', () => {
  test('begins with the parties, languages and level of the agreement that it belongs to', async () => {
    const { ref } = await makeAgreement({ type: 'sister-city-agreement', textLanguages: ['zh', 'en'] })
    const [ours, theirs] = [await makeOrganisation({ nameEn: 'Yiwu' }), await makeOrganisation()]
    await addParty(user, ref, formOf(partyInput, { 'organisation.id': ours.id, side: 'ours' }))
    await addParty(user, ref, formOf(partyInput, { 'organisation.id': theirs.id, side: 'theirs' }))

    expect(await relativeValues(user, { parent: ref, relation: 'renews' }, 'en')).toMatchObject({
      parent: ref,
      relation: 'renews',
      type: 'sister-city-agreement',
      textLanguages: 'Chinese, English',
      sensitivity: 'internal',
      'parties.0.organisation.id': ours.id,
      'parties.0.organisation.text': 'Yiwu',
      'parties.1.side': 'theirs',
    })
  })

  test('says nothing of one that the user may not see, nor of a relation there is not', async () => {
    const secret = await makeAgreement({ sensitivity: 'restricted' })
    const open = await makeAgreement()

    expect(await relativeValues(user, { parent: secret.ref, relation: 'amends' }, 'en')).toEqual({})
    expect(await relativeValues(user, { parent: open.ref, relation: 'replaces' }, 'en')).toEqual({})
  })
})
