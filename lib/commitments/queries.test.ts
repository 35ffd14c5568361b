import { beforeEach, expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import type { User } from '../user'
import {
  listAnswering,
  listMeetingChoices,
  listOrigins,
  listPartners,
  listPlacesOfCommitments,
} from './choices'
import { commitmentFilters, commitmentsAddress } from './filters'
import { countCommitments, findLedger, listCommitments } from './queries'

const today = '2026-03-10'
let staff: User

beforeEach(async () => {
  staff = await makeUser()
})

const asked = (given: object = {}) => commitmentFilters.parse(given)
const wordsOf = async (given: object = {}, user = staff) =>
  (await listCommitments(user, asked(given), today)).map(({ wordsEn }) => wordsEn)

const done = { status: 'done', evidence: 'Letter', closedOn: '2026-01-01' } as const

test('overdue comes first, then by day, then without a day, then what was closed, the latest first', async () => {
  await makeCommitment({ wordsEn: 'no day' })
  await makeCommitment({ wordsEn: 'today', dueOn: today })
  await makeCommitment({ wordsEn: 'closed', ...done, dueOn: '2020-01-01' })
  await makeCommitment({ wordsEn: 'closed later', ...done, closedOn: '2026-02-01' })
  await makeCommitment({ wordsEn: 'overdue', dueOn: '2026-03-09', status: 'blocked' })

  expect(await wordsOf({ standing: 'all' })).toEqual(['overdue', 'today', 'no day', 'closed later', 'closed'])
  expect(await wordsOf()).toEqual(['overdue', 'today', 'no day'])
  expect(await wordsOf({ standing: 'overdue' })).toEqual(['overdue'])
  expect(await wordsOf({ standing: 'blocked' })).toEqual(['overdue'])
})

test('each filter lets through what it names', async () => {
  const visit = await makeVisit({ ref: 'V2019-001' })
  const partner = await makeOrganisation()
  const other = await makeUser()
  await makeCommitment({ wordsEn: 'ours', promiser: 'us', ownerId: staff.id })
  await makeCommitment({ wordsEn: 'theirs', organisationId: partner.id, ownerId: other.id })
  await makeCommitment({
    wordsEn: 'of the visit',
    visitId: visit.id,
    promiser: 'jointly',
    quote: '50% at once',
  })

  expect(await wordsOf({ promiser: 'us' })).toEqual(['ours'])
  expect(await wordsOf({ partner: partner.id })).toEqual(['theirs'])
  expect(await wordsOf({ partner: 'none' })).toEqual(['ours', 'of the visit'])
  expect(await wordsOf({ owner: staff.id })).toEqual(['ours'])
  expect(await wordsOf({ owner: 'none' })).toEqual(['of the visit'])
  expect(await wordsOf({ visit: 'v2019-001' })).toEqual(['of the visit'])
  expect(await wordsOf({ words: 'visit 50%' })).toEqual(['of the visit'])
  expect(await wordsOf({ words: '5_%' })).toEqual([])
})

test('a place lets through what was made there and what partners of it promised', async () => {
  const [cochin, yiwu] = [await makePlace(), await makePlace()]
  const visit = await makeVisit()
  const stop = await makeStop({ visitId: visit.id, placeId: cochin.id })
  const meeting = await makeMeeting({ visitId: visit.id, stopId: stop.id })
  const port = await makeOrganisation({ placeId: cochin.id })
  await makeCommitment({ wordsEn: 'made there', visitId: visit.id, meetingId: meeting.id })
  await makeCommitment({ wordsEn: 'of the port', organisationId: port.id })
  await makeCommitment({ wordsEn: 'elsewhere' })

  expect(await wordsOf({ place: cochin.id })).toEqual(['made there', 'of the port'])
  expect(await wordsOf({ place: yiwu.id })).toEqual([])
  expect((await listPlacesOfCommitments(staff)).map(({ id }) => id)).toEqual([cochin.id])
})

test('the days between which it is due are both included, and what has no day is out', async () => {
  for (const dueOn of ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', null])
    await makeCommitment({ wordsEn: dueOn ?? 'no day', dueOn })

  expect(await wordsOf({ from: '2026-02-01', to: '2026-02-28' })).toEqual(['2026-02-01', '2026-02-28'])
  expect(await wordsOf({ from: '2026-02-28' })).toEqual(['2026-02-28', '2026-03-01'])
  expect(await wordsOf({ from: '2026-02-30', to: '' })).toHaveLength(5)
})

test('by partner, names come together and those without a partner last', async () => {
  const [a, b] = [
    await makeOrganisation({ nameSearch: '\na\n' }),
    await makeOrganisation({ nameSearch: '\nb\n' }),
  ]
  await makeCommitment({ wordsEn: 'nobody', dueOn: '2020-01-01' })
  await makeCommitment({ wordsEn: 'b overdue', organisationId: b.id, dueOn: '2020-01-01' })
  await makeCommitment({ wordsEn: 'a later', organisationId: a.id })
  await makeCommitment({ wordsEn: 'a overdue', organisationId: a.id, dueOn: '2021-01-01' })

  expect(await wordsOf({ order: 'partner' })).toEqual(['a overdue', 'a later', 'b overdue', 'nobody'])
})

test('the tabs count each promiser under the other filters, whichever tab is open', async () => {
  await makeCommitment({ promiser: 'us' })
  await makeCommitment({ promiser: 'us', dueOn: '2020-01-01' })
  await makeCommitment({ promiser: 'them', dueOn: '2020-01-01' })
  await makeCommitment({ promiser: 'jointly', ...done })

  const counts = { us: 2, them: 1, jointly: 0, all: 3 }
  expect(await countCommitments(staff, asked({ promiser: 'them' }), today)).toEqual(counts)
  const ledger = await findLedger(staff, asked({ promiser: 'them' }), today)
  expect(ledger).toMatchObject({ counts, lines: [{ promiser: 'them' }] })
  expect(await findLedger(staff, asked({ promiser: 'jointly' }), today)).toEqual({ counts, lines: [] })
  expect(await countCommitments(staff, asked({ standing: 'overdue' }), today)).toMatchObject({
    us: 1,
    all: 2,
  })
})

test('fifty stand on a page, the next ones on the next', async () => {
  for (let i = 1; i <= 51; i++) await makeCommitment({ wordsEn: String(i) })

  expect(await wordsOf()).toHaveLength(50)
  expect(await wordsOf({ page: '2' })).toEqual(['51'])
})

test('nothing shows, counts or can be chosen that is above clearance, by itself or by what it hangs on', async () => {
  const visit = await makeVisit({ sensitivity: 'restricted' })
  const secret = await makeOrganisation()
  await makeMeeting({ visitId: visit.id })
  await makeAgreement({ sensitivity: 'restricted' })
  await makeCommitment({ wordsEn: 'seen' })
  await makeCommitment({ sensitivity: 'restricted', organisationId: secret.id, ownerId: staff.id })
  await makeCommitment({ visitId: visit.id })
  await makeCommitment({ meetingId: (await makeMeeting({ visitId: visit.id })).id })
  const cleared = await makeUser({ clearance: 'restricted' })

  expect(await wordsOf({ standing: 'all' })).toEqual(['seen'])
  expect(await countCommitments(staff, asked(), today)).toMatchObject({ all: 1 })
  expect([
    ...(await listPartners(staff)),
    ...(await listAnswering(staff)),
    ...(await listPlacesOfCommitments(staff)),
    ...(await listMeetingChoices(staff, null)),
    ...Object.values(await listOrigins(staff)).flat(),
  ]).toEqual([])
  expect(await countCommitments(cleared, asked(), today)).toMatchObject({ all: 4 })
})

test('an address that makes no sense shows the plain list, and every address leads back to its filters', () => {
  const plain = commitmentFilters.parse({})
  expect(
    commitmentFilters.parse({ promiser: 'everybody', standing: ['a', 'b'], partner: "'; --", page: '-1' }),
  ).toEqual(plain)

  const filters = { ...plain, promiser: 'us' as const, words: '50% & more', page: 3 }
  const { searchParams, pathname } = new URL(commitmentsAddress(filters), 'http://office.test')
  expect(pathname).toBe('/commitments')
  expect(commitmentFilters.parse(Object.fromEntries(searchParams))).toEqual(filters)
  expect(commitmentsAddress(plain)).toBe('/commitments')
})
