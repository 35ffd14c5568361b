import { beforeEach, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { meetingAgreements, meetingCounterparts } from '@/db/schema'
import { searchTextOf } from '../directory/folding'
import { addressOf, visitFilters } from './filters'
import { listVisitFacets, listVisits } from './queries'

type Asked = Record<string, string>

let staff: Awaited<ReturnType<typeof makeUser>>
beforeEach(async () => {
  staff = await makeUser({ clearance: 'internal' })
})

const listed = async (asked: Asked = {}) => listVisits(staff, visitFilters.parse(asked))
const refsOf = async (asked: Asked = {}) => (await listed(asked)).visits.map(({ ref }) => ref)
const named = (name: string) => ({ nameEn: name, nameSearch: searchTextOf([name]) })

test('a line says where the visit went, for how long, under whom, and what came of it', async () => {
  const visit = await makeVisit({ status: 'returned' })
  const [moscow, cochin, yiwu] = [
    await makePlace({ country: 'RU' }),
    await makePlace({ country: 'IN' }),
    await makePlace({ country: 'CN' }),
  ]
  for (const [index, place] of [moscow, cochin, yiwu].entries())
    await makeStop({ visitId: visit.id, placeId: place.id, position: index + 1 })
  const person = await makePerson({ nameEn: 'Wang Jian' })
  await makeMember({ visitId: visit.id, personId: person.id, role: 'head' })
  const meeting = await makeMeeting({ visitId: visit.id })
  const [signed, spokenOf] = [
    await makeAgreement({ visitId: visit.id, meetingId: meeting.id }),
    await makeAgreement(),
  ]
  await transaction((tx) =>
    tx
      .insert(meetingAgreements)
      .values([signed, spokenOf].map(({ id }) => ({ meetingId: meeting.id, agreementId: id }))),
  )
  await makeCommitment({ visitId: visit.id, meetingId: meeting.id })
  await makeCommitment({ visitId: visit.id, status: 'done', evidence: 'Letter', closedOn: '2020-01-02' })

  expect(await listed()).toMatchObject({
    count: 1,
    visits: [
      {
        ref: visit.ref,
        countries: ['RU', 'IN'],
        days: 8,
        head: { nameEn: 'Wang Jian' },
        meetings: 1,
        agreements: 2,
        openCommitments: 1,
        reportDueOn: '2020-01-16',
      },
    ],
  })
})

test('what is above the clearance is neither listed nor counted nor found', async () => {
  await makeVisit({ sensitivity: 'restricted', firstOn: '2011-01-01', lastOn: '2011-01-02' })
  const visit = await makeVisit()
  const secret = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const organisation = await makeOrganisation(named('Sima-Land'))
  await transaction((tx) =>
    tx
      .insert(meetingCounterparts)
      .values({ meetingId: secret.id, organisationId: organisation.id, position: 1 }),
  )
  await makeCommitment({ visitId: visit.id, meetingId: secret.id })
  await makeAgreement({ meetingId: secret.id })

  expect(await listed()).toMatchObject({
    count: 1,
    visits: [{ ref: visit.ref, meetings: 0, agreements: 0, openCommitments: 0 }],
  })
  expect(await refsOf({ words: 'Sima' })).toEqual([])
  expect((await listVisitFacets(staff)).years).toEqual(['2019'])

  const cleared = await makeUser({ clearance: 'restricted' })
  expect(await listVisits(cleared, visitFilters.parse({ words: 'Sima' }))).toMatchObject({
    visits: [{ meetings: 1, agreements: 1, openCommitments: 1 }],
  })
})

test('removed visits are not listed', async () => {
  await makeVisit({ removedAt: 1 })

  expect(await listed()).toEqual({ count: 0, visits: [] })
})

test.each<[Asked, string[]]>([
  [{}, ['V2021-001', 'V2020-001', 'V2019-001']],
  [{ sort: 'oldest' }, ['V2019-001', 'V2020-001', 'V2021-001']],
  [{ sort: 'title' }, ['V2020-001', 'V2019-001', 'V2021-001']],
  [{ year: '2020' }, ['V2020-001']],
  [{ year: '20' }, ['V2021-001', 'V2020-001', 'V2019-001']],
  [{ status: 'closed' }, ['V2019-001']],
  [{ status: 'lost' }, ['V2021-001', 'V2020-001', 'V2019-001']],
  [{ direction: 'inbound' }, ['V2021-001']],
  [{ country: 'IN' }, ['V2019-001']],
  [{ country: 'RU' }, []],
  [{ person: 'wang' }, ['V2019-001']],
  [{ person: 'Jian WANG' }, ['V2019-001']],
  [{ person: 'Wang Li' }, []],
  [{ words: 'trade' }, ['V2020-001', 'V2019-001']],
  [{ words: 'TRADE brazil' }, ['V2020-001']],
  [{ words: 'v2021' }, ['V2021-001']],
  [{ words: '义乌' }, ['V2021-001']],
  [{ words: 'kochi' }, ['V2019-001']],
  [{ words: 'lulu group' }, ['V2019-001']],
  [{ words: '%' }, []],
  [{ words: 'trade', country: 'IN', year: '2019' }, ['V2019-001']],
])('asked for %o, the list has %o', async (asked, refs) => {
  const india = await makeVisit({
    ref: 'V2019-001',
    titleEn: 'India',
    purposeEn: 'To promote trade.',
    status: 'closed',
  })
  const year = (of: string) => ({ ref: `V${of}-001`, firstOn: `${of}-03-01`, lastOn: `${of}-03-04` })
  await makeVisit({ ...year('2020'), titleEn: 'brazil', purposeEn: 'Trade' })
  await makeVisit({ ...year('2021'), titleEn: null, titleZh: '义乌来访', direction: 'inbound' })
  const place = await makePlace({ ...named('Kochi'), country: 'IN' })
  await makeStop({ visitId: india.id, placeId: place.id })
  await makeMember({ visitId: india.id, personId: (await makePerson(named('Wang Jian'))).id, role: 'head' })
  const meeting = await makeMeeting({ visitId: india.id })
  const lulu = await makeOrganisation(named('LULU Group'))
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: lulu.id, position: 1 }),
  )

  expect(await refsOf(asked)).toEqual(refs)
})

test('fifty visits make a page, and the count tells of them all', async () => {
  for (let day = 0; day < 52; day++) await makeVisit()

  const [first, second, third] = [await listed(), await listed({ page: '2' }), await listed({ page: '3' })]

  expect([first, second, third].map(({ count, visits }) => [count, visits.length])).toEqual([
    [52, 50],
    [52, 2],
    [52, 0],
  ])
})

test('the years and countries on offer are those there are', async () => {
  const visit = await makeVisit()
  await makeVisit({ firstOn: '2021-01-01', lastOn: '2021-01-02' })
  await makeStop({ visitId: visit.id, placeId: (await makePlace({ country: 'RU' })).id })
  await makePlace({ country: 'BR' })

  expect(await listVisitFacets(staff)).toEqual({ years: ['2021', '2019'], countries: ['RU'] })
})

test('the address of a page keeps the filters and says nothing that goes without saying', () => {
  expect(addressOf(visitFilters.parse({}), 1)).toBe('/visits')
  expect(addressOf(visitFilters.parse({ words: 'LULU 集团', sort: 'oldest', page: '7' }), 2)).toBe(
    '/visits?words=LULU+%E9%9B%86%E5%9B%A2&sort=oldest&page=2',
  )
})
