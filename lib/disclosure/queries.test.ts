import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { costLines, meetingCounterparts, tripReports } from '@/db/schema'
import { translatorFor } from '../i18n/translator-for'
import { readCsv } from '../lists/testing'
import { listDisclosure, listQuarters } from './queries'
import { disclosureTable } from './table'

const back = {
  direction: 'outbound',
  status: 'returned',
  firstOn: '2019-12-19',
  lastOn: '2019-12-26',
} as const
const open = { ...back, sensitivity: 'public' } as const

async function makeWholeVisit() {
  const visit = await makeVisit({ ...open, titleEn: 'To India', purposeEn: 'Trade', status: 'closed' })
  const person = await makePerson({ nameEn: 'Wang Jian', nameZh: '王健' })
  await makeMember({
    visitId: visit.id,
    personId: person.id,
    role: 'head',
    titleEn: 'Mayor',
    titleZh: '市长',
    position: 1,
  })
  const kochi = await makePlace({ nameEn: 'Kochi', nameZh: '科钦', country: 'IN' })
  await makeStop({ visitId: visit.id, placeId: kochi.id, position: 1 })
  await met(visit.id, 1, 'Port of Kochi', 'public')
  await met(visit.id, 2, 'Quiet Company', 'internal')
  await spent(visit.id, [
    { currency: 'CNY', actualHundredths: 1_234_560 },
    { currency: 'CNY', actualHundredths: 40 },
    { currency: 'INR', actualHundredths: 500 },
    { currency: 'CNY', actualHundredths: 99_999, paidBy: 'host' },
  ])
  return visit
}

async function met(visitId: string, number: number, nameEn: string, sensitivity: 'public' | 'internal') {
  const host = await makeOrganisation({ nameEn, nameZh: null })
  const meeting = await makeMeeting({ visitId, number, state: 'held', sensitivity })
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: host.id, position: 1 }),
  )
}

type Line = { currency: string; actualHundredths: number | null; paidBy?: 'host' }

const spent = (visitId: string, lines: Line[]) =>
  transaction((tx) =>
    tx.insert(costLines).values(
      lines.map((line, index) => ({
        visitId,
        position: index + 1,
        item: 'other' as const,
        plannedHundredths: 1,
        ...line,
      })),
    ),
  )

test('a public visit is told with who, when, where, why, whom they met in public, and what it cost us', async () => {
  const [viewer, visit] = [await makeUser({ roles: ['viewer'] }), await makeWholeVisit()]

  const { visits, hidden } = await listDisclosure(viewer, '2019-Q4')

  expect(hidden).toBe(0)
  expect(visits).toMatchObject([
    {
      ref: visit.ref,
      days: 8,
      purposeEn: 'Trade',
      members: [{ nameEn: 'Wang Jian', titleEn: 'Mayor' }],
      countries: ['IN'],
      cities: [{ nameEn: 'Kochi' }],
      met: [{ nameEn: 'Port of Kochi' }],
      totals: [
        { currency: 'CNY', hundredths: 1_234_600n },
        { currency: 'INR', hundredths: 500n },
      ],
      gaps: [],
    },
  ])
})

test('what is not known yet is said to be not yet complete', async () => {
  const [staff, visit] = [await makeUser(), await makeVisit({ ...open, purposeEn: null, purposeZh: null })]
  await spent(visit.id, [{ currency: 'CNY', actualHundredths: null }])

  const { visits } = await listDisclosure(staff, '2019-Q4')

  const gaps = visits[0]?.gaps.map((key) => key.split('.').at(-1))
  expect(gaps).toEqual(['head', 'countries', 'purpose', 'costs', 'report'])
})

test('an approved report is no gap, whatever the status of the visit', async () => {
  const [staff, visit] = [await makeUser(), await makeVisit({ ...open, status: 'reported' })]
  await transaction((tx) => tx.insert(tripReports).values({ visitId: visit.id, state: 'approved' }))

  const { visits } = await listDisclosure(staff, '2019-Q4')

  expect(visits[0]?.gaps).not.toContain('disclosure.gaps.report')
})

test('a purpose that names somebody met in private is kept back, and why is said', async () => {
  const [staff, visit] = [await makeUser(), await makeVisit({ ...open, purposeEn: 'To see Quiet Company' })]
  await met(visit.id, 1, 'Quiet Company', 'internal')

  const { visits } = await listDisclosure(staff, '2019-Q4')

  expect(visits[0]).toMatchObject({ purposeEn: null, met: [] })
  expect(visits[0]?.gaps).toContain('disclosure.gaps.names')
})

test('a title that names somebody met in private is kept back, and so is that of a member', async () => {
  const [staff, visit] = [await makeUser(), await makeVisit({ ...open, titleEn: 'Talks with Quiet Company' })]
  const person = await makePerson({ nameEn: 'Wang Jian' })
  const envoy = {
    visitId: visit.id,
    personId: person.id,
    role: 'head',
    titleEn: 'Envoy to Quiet Company',
  } as const
  await makeMember({ ...envoy, titleZh: '特使' })
  await met(visit.id, 1, 'Quiet Company', 'internal')

  const { visits } = await listDisclosure(staff, '2019-Q4')

  expect(visits[0]).toMatchObject({
    titleEn: null,
    members: [{ nameEn: 'Wang Jian', titleEn: null, titleZh: null }],
  })
  expect(visits[0]?.gaps).toContain('disclosure.gaps.names')
  expect(visits[0]?.gaps).not.toContain('disclosure.gaps.titles')
})

test('only visits abroad that returned in the quarter are in it; others that the reader may see are counted', async () => {
  const [viewer, cleared] = [
    await makeUser({ roles: ['viewer'], clearance: 'public' }),
    await makeUser({ clearance: 'restricted' }),
  ]
  await makeVisit({ ...open, lastOn: '2020-01-01' })
  await makeVisit({ ...open, direction: 'inbound' })
  await makeVisit({ ...open, status: 'cancelled' })
  await makeVisit({ ...open, status: 'planned' })
  await makeVisit({ ...back, sensitivity: 'internal' })
  await makeVisit({ ...back, sensitivity: 'restricted' })

  expect(await listDisclosure(viewer, '2019-Q4')).toEqual({ visits: [], hidden: 0 })
  expect(await listDisclosure(cleared, '2019-Q4')).toEqual({ visits: [], hidden: 2 })
  expect(await listQuarters(viewer)).toEqual(['2020-Q1'])
})

test('the file says what the page says, in the reader’s language', async () => {
  const staff = await makeUser()
  await makeWholeVisit()

  const table = await disclosureTable(staff, '2019-Q4', 'zh-CN', translatorFor('zh-CN'))

  expect(table).toMatchObject({ count: 1, narrowing: ['2019-Q4'] })
  const text = JSON.stringify(await readCsv(table))
  for (const fact of [
    '王健',
    '市长',
    '2019-12-19',
    '2019-12-26',
    '科钦',
    'Port of Kochi',
    'CNY 12,346.00',
    '完整',
  ])
    expect(text).toContain(fact)
  expect(text).not.toContain('Quiet Company')
})
