import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreementParties } from '@/db/schema'
import type { User } from '../user'
import { addressOf, agreementFilters } from './filters'
import { listAgreements } from './list'

let user: User

beforeEach(async () => {
  user = await makeUser()
})

const found = async (query: Record<string, string>) => {
  const { rows } = await listAgreements(user, agreementFilters.parse(query), 'en')
  return rows.map(({ titleEn }) => titleEn)
}

const addTheirs = (agreementId: string, organisationId: string) =>
  transaction((tx) =>
    tx.insert(agreementParties).values({ agreementId, organisationId, side: 'theirs', position: 1 }),
  )

describe('a list of agreements', () => {
  test('has the newest reference first, with parties, visit and status', async () => {
    const visit = await makeVisit()
    const old = await makeAgreement({ titleEn: 'Old', ref: 'A2018-001', visitId: visit.id })
    await makeAgreement({ titleEn: 'New', ref: 'A2019-001' })
    await makeAct({ agreementId: old.id, kind: 'signed', doneOn: '2018-05-01' })
    const lulu = await makeOrganisation({ nameEn: 'LULU Group' })
    await addTheirs(old.id, lulu.id)

    const { rows, count } = await listAgreements(user, agreementFilters.parse({}), 'en')

    expect(count).toBe(2)
    expect(rows).toMatchObject([
      { titleEn: 'New', stand: { status: 'draft' }, parties: [], visit: null },
      {
        titleEn: 'Old',
        stand: { status: 'signed', signed: { on: '2018-05-01' } },
        parties: [{ nameEn: 'LULU Group', side: 'theirs' }],
        visit: visit.ref,
      },
    ])
  })

  test('leaves out what is above clearance, and does not name a visit that is', async () => {
    await makeAgreement({ titleEn: 'Secret', sensitivity: 'restricted' })
    const visit = await makeVisit({ sensitivity: 'restricted' })
    await makeAgreement({ titleEn: 'Open', visitId: visit.id })

    const { rows, count } = await listAgreements(user, agreementFilters.parse({}), 'en')

    expect(count).toBe(1)
    expect(rows).toMatchObject([{ titleEn: 'Open', visit: null }])
  })

  test('is narrowed by the status that it computes', async () => {
    await makeAgreement({ titleEn: 'Draft' })
    const signed = await makeAgreement({ titleEn: 'In force', effectiveRule: 'on-signature' })
    await makeAct({ agreementId: signed.id, kind: 'signed', doneOn: '2019-12-20' })

    expect(await found({ status: 'in-force' })).toEqual(['In force'])
    expect(await found({ status: 'draft' })).toEqual(['Draft'])
  })

  test('stands as of the day that is asked for', async () => {
    const signed = await makeAgreement({ titleEn: 'Signed', effectiveRule: 'on-signature' })
    await makeAct({ agreementId: signed.id, kind: 'signed', doneOn: '2019-12-20' })

    expect(await found({ status: 'in-force', on: '2019-12-20' })).toEqual(['Signed'])
    expect(await found({ status: 'in-force', on: '2019-12-19' })).toEqual([])
    expect(await found({ status: 'draft', on: '2019-12-19' })).toEqual(['Signed'])
  })

  test('is narrowed by type, partner and country', async () => {
    const kochi = await makePlace({ country: 'IN' })
    const moscow = await makePlace({ country: 'RU' })
    const lulu = await makeOrganisation({ placeId: kochi.id })
    const indian = await makeAgreement({ titleEn: 'Indian', type: 'framework-agreement' })
    const russian = await makeAgreement({ titleEn: 'Russian' })
    await addTheirs(indian.id, lulu.id)
    await makeAct({ agreementId: russian.id, kind: 'signed', placeId: moscow.id })

    expect(await found({ type: 'framework-agreement' })).toEqual(['Indian'])
    expect(await found({ partner: lulu.id })).toEqual(['Indian'])
    expect(await found({ country: 'IN' })).toEqual(['Indian'])
    expect(await found({ country: 'RU' })).toEqual(['Russian'])
  })

  test('is narrowed by the year it was signed in, or else of its reference', async () => {
    const late = await makeAgreement({ titleEn: 'Late', ref: 'A2019-002' })
    await makeAct({ agreementId: late.id, kind: 'signed', doneOn: '2020-01-05' })
    await makeAgreement({ titleEn: 'Unsigned', ref: 'A2019-003' })

    expect(await found({ year: '2019' })).toEqual(['Unsigned'])
    expect(await found({ year: '2020' })).toEqual(['Late'])
  })

  test('finds every word in reference, titles and the names of parties, in any script', async () => {
    const agreement = await makeAgreement({ titleEn: 'Market 100%', titleZh: '市场协议', ref: 'A2019-007' })
    const lulu = await makeOrganisation({ nameEn: 'LULU Group', nameSearch: '\nlulu group\n\tlulugroup' })
    await addTheirs(agreement.id, lulu.id)
    await makeAgreement({ titleEn: 'Other' })

    for (const words of ['lulu market', '市场', 'a2019-007', '100%', 'GROUP'])
      expect(await found({ words })).toEqual(['Market 100%'])
    expect(await found({ words: 'lulu absent' })).toEqual([])
    expect(await found({ words: '%' })).toEqual(['Market 100%'])
  })

  test('finds places, of a party or of an act, in any script', async () => {
    const kochi = await makePlace({ nameEn: 'Cochin', nameSearch: 'cochin\n科钦\nകൊച്ചി' })
    const lulu = await makeOrganisation({ placeId: kochi.id })
    const ofParty = await makeAgreement({ titleEn: 'Of the party', ref: 'A2019-001' })
    await addTheirs(ofParty.id, lulu.id)
    const ofAct = await makeAgreement({ titleEn: 'Of the act', ref: 'A2019-002' })
    await makeAct({ agreementId: ofAct.id, kind: 'signed', placeId: kochi.id })
    await makeAgreement({ titleEn: 'Elsewhere' })

    for (const words of ['cochin', '科钦', 'കൊച്ചി'])
      expect(await found({ words })).toEqual(['Of the act', 'Of the party'])
  })

  test('is sorted as asked, what is not known last', async () => {
    const dated = await makeAgreement({ titleEn: 'Beta', term: 'fixed', validUntil: '2030-01-01' })
    await makeAct({ agreementId: dated.id, kind: 'signed', doneOn: '2019-12-20' })
    await makeAgreement({ titleEn: 'Alpha' })

    expect(await found({ sort: 'title' })).toEqual(['Alpha', 'Beta'])
    expect(await found({ sort: 'signed' })).toEqual(['Beta', 'Alpha'])
    expect(await found({ sort: 'until' })).toEqual(['Beta', 'Alpha'])
    expect(await found({ sort: 'status' })).toEqual(['Alpha', 'Beta'])

    const visit = await makeVisit()
    await makeAgreement({ titleEn: 'Gamma', visitId: visit.id })
    const lulu = await makeOrganisation({ nameEn: 'LULU Group' })
    await addTheirs(dated.id, lulu.id)
    expect((await found({ sort: 'visit' }))[0]).toBe('Gamma')
    expect((await found({ sort: 'activity' }))[0]).toBe('Gamma')
    expect((await found({ sort: 'parties' }))[0]).toBe('Beta')
  })

  test('comes fifty to a page', async () => {
    for (let i = 0; i < 51; i++) await makeAgreement()

    const second = await listAgreements(user, agreementFilters.parse({ page: '2' }), 'en')

    expect(second.count).toBe(51)
    expect(second.rows).toHaveLength(1)
  })
})

test('an address that makes no sense narrows nothing', () => {
  const nonsense = {
    status: 'alive',
    type: ['x'],
    country: 'XX',
    partner: '1',
    year: '20',
    on: '2019-02-30',
    page: '0',
    sort: '',
  }

  expect(addressOf(agreementFilters.parse(nonsense))).toBe('/agreements')
})

test('an address says what the list is narrowed to, and the page', () => {
  const filters = agreementFilters.parse({ status: 'in-force', words: 'a & b' })

  expect(addressOf(filters, 2)).toBe('/agreements?status=in-force&words=a+%26+b&page=2')
})
