import { transaction } from '@/db/client'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { costLines, meetingCounterparts, meetings as meetingTable, participants } from '@/db/schema'
import { meetingKinds } from '@/db/values/meetings'
import { at, exact } from '../reports/rich-visit/clocks'
import { instantOf } from '../time/when'
import { makeTravel } from './forty-meetings/travel'

const towns = [
  {
    nameEn: 'Tokyo',
    nameZh: '东京',
    nameLocal: '東京',
    localLanguage: 'ja',
    country: 'JP',
    zone: 'Asia/Tokyo',
  },
  { nameEn: 'Honolulu', nameZh: '檀香山', country: 'US', zone: 'Pacific/Honolulu' },
  { nameEn: 'Los Angeles', nameZh: '洛杉矶', country: 'US', zone: 'America/Los_Angeles' },
]
const days = ['03', '04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-10-${day}`)
const hours = ['09:00', '10:30', '14:00', '15:30', '18:00']
const posts = [
  ['Lin Wenhua', '林文华', 'Mayor of Yiwu', '义乌市市长', 'head'],
  ['Wu Shaoting', '吴少亭', 'Director of the Bureau of Commerce', '义乌市商务局局长', 'deputy-head'],
  ['Chen Jie', '陈洁', 'Director of the Foreign Affairs Office', '义乌市外事办公室主任', 'member'],
  ['Zhao Min', '赵敏', 'Head of the Section for Treaties', '义乌市外事办公室条法科科长', 'secretary'],
  ['Ouyang Mingzhu', '欧阳明珠', null, null, 'interpreter'],
  ['Ge Liang', '葛亮', 'Chairman, Yiwu Small Commodities Group', '义乌小商品集团董事长', 'business'],
] as const

/** A week of forty meetings in three towns on both sides of the date line, six members, one meeting restricted: for tests. */
export async function makeFortyMeetings() {
  const owner = await makeUser({ name: 'Chen Jie', clearance: 'restricted' })
  const visit = await makeVisit({
    ownerId: owner.id,
    status: 'planned',
    sensitivity: 'public',
    titleEn: 'The Yiwu trade delegation visits Japan and the United States',
    titleZh: '义乌市经贸代表团访问日本、美国',
    purposeEn: 'To call on partners of the market in Yiwu and to agree on freight by sea.',
    purposeZh: '走访义乌市场合作伙伴，商谈海运合作。',
    firstOn: '2026-10-02',
    lastOn: '2026-10-11',
  })
  const visitId = visit.id
  const city = await makeOrganisation({
    nameEn: 'Yiwu City Government',
    nameZh: '义乌市人民政府',
    kind: 'municipal',
  })
  const people = await Promise.all(posts.map(([nameEn, nameZh]) => makePerson({ nameEn, nameZh })))
  const members = await Promise.all(
    posts.map(([, , titleEn, titleZh, role], index) =>
      makeMember({
        visitId,
        personId: people[index]?.id ?? '',
        position: index + 1,
        ...{ titleEn, titleZh, role, organisationId: city.id },
      }),
    ),
  )
  const home = await makePlace({ nameEn: 'Yiwu', nameZh: '义乌', country: 'CN', zone: 'Asia/Shanghai' })
  const places = await Promise.all(towns.map((town) => makePlace(town)))
  const stops = await makeTravel(visitId, home.id, places)
  const hosts = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      makeOrganisation({
        nameEn: `Chamber of Commerce No. ${n + 1}`,
        nameZh: `第${n + 1}商会`,
        kind: 'association',
      }),
    ),
  )
  const hostPeople = await Promise.all(
    hosts.map((_, n) =>
      makePerson({ nameEn: `Michiko Tanaka-${n + 1}`, nameLocal: `田中美智子${n + 1}`, localLanguage: 'ja' }),
    ),
  )

  const planned = Array.from({ length: 40 }, (_, n) => meetingOf(visitId, stops, n))
  const meetings = await transaction((tx) => tx.insert(meetingTable).values(planned).returning())
  await transaction(async (tx) => {
    await tx
      .insert(meetingCounterparts)
      .values(
        meetings.map(({ id }, n) => ({ meetingId: id, organisationId: hosts[n % 8]?.id ?? '', position: 1 })),
      )
    await tx.insert(participants).values(
      meetings.flatMap(({ id: meetingId }, n) => [
        {
          meetingId,
          personId: hostPeople[n % 8]?.id ?? '',
          side: 'theirs' as const,
          position: 1,
          ...{ titleEn: 'President', titleZh: '会长', organisationId: hosts[n % 8]?.id },
        },
        // The head goes everywhere, the others by turns; at every tenth meeting nobody is entered.
        ...(n % 10 === 9 ? [] : [0, 1 + (n % 5)]).map((seat, position) => ({
          meetingId,
          personId: people[seat]?.id ?? '',
          side: 'ours' as const,
          position: position + 2,
        })),
      ]),
    )
  })
  await transaction((tx) =>
    tx.insert(costLines).values([
      {
        visitId,
        position: 1,
        item: 'international-travel',
        plannedHundredths: 60_000_00,
        currency: 'CNY',
        paidBy: 'us',
      },
      {
        visitId,
        position: 2,
        item: 'meals',
        plannedHundredths: 500_00,
        currency: 'USD',
        paidBy: 'host',
        payerId: hosts[0]?.id,
      },
    ]),
  )
  return { owner, visit, members, people, meetings, stops, places, hosts }
}

function meetingOf(visitId: string, stops: { id: string }[], n: number): typeof meetingTable.$inferInsert {
  // One in Honolulu is on the day that began in Tokyo.
  const day = n === 17 ? '2026-10-05' : (days[Math.floor(n / 5)] ?? '')
  const stop = n < 15 ? 0 : n < 25 ? 1 : 2
  const zone = towns[stop]?.zone ?? ''
  const time = hours[n % 5] ?? ''
  const onDay = { startOn: day, startZone: zone, startPrecision: 'day' as const }
  return {
    visitId,
    number: n + 1,
    kind: meetingKinds[n % meetingKinds.length] ?? 'talks',
    subjectEn: `Talks ${n + 1} on freight by sea and the market in Yiwu`,
    subjectZh: `第${n + 1}场：海运合作与义乌市场推介`,
    venue: `Hall ${n + 1}`,
    stopId: stops[stop]?.id,
    sensitivity: n === 7 ? 'restricted' : n % 2 ? 'internal' : 'public',
    objectiveEn: n % 4 === 0 ? `Objective ${n + 1}: to have a date for the first ship.` : null,
    talkingPointsEn: `Talking point ${n + 1}`,
    ...(n % 5 === 4
      ? { ...onDay, startAt: instantOf(day, '00:00', zone) }
      : { ...exact('start', at(day, time, zone)), endTime: time === '09:00' ? '10:00' : null }),
  }
}
