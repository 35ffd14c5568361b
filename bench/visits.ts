import type { meetingCounterparts, meetings, participants } from '@/db/schema/meetings'
import type { members, stops, visits } from '@/db/schema/visits'
import { meetingKinds } from '@/db/values/meetings'
import { instantOf } from '@/lib/time/when'
import { byKey } from '@/lib/visits/record/by-key'
import type { Directory } from './directory'
import { posts, subjects } from './names'
import { sizes, type World } from './world'

type Visit = typeof visits.$inferInsert & { id: string }
export type Meeting = typeof meetings.$inferInsert & { id: string; on: number; partner: string }

/** Visits with their delegations and stops: most are over and reported, a few are late, under way or to come. */
export function makeVisits(world: World, { abroad, ours }: Directory, officers: string[]) {
  const { chance, day, id, stamps } = world
  const rows: Visit[] = []
  const stopRows: (typeof stops.$inferInsert & { id: string })[] = []
  const memberRows: (typeof members.$inferInsert)[] = []
  const from = Array.from({ length: sizes.visits }, (_, index) => (index < 20 ? index * 4 - 8 : world.past()))
  for (const first of from.sort((a, b) => a - b)) {
    const last = first + chance.between(3, 9)
    const [subject, subjectZh] = chance.one(subjects)
    const [place = abroad[0], ...more] = chance.some(abroad, chance.between(1, 3))
    if (!place) continue
    const visit: Visit = {
      id: id(),
      ref: world.ref('V', day(first)),
      direction: chance.one(['outbound', 'outbound', 'outbound', 'inbound', 'virtual'] as const),
      titleEn: `Visit to ${place.nameEn} on ${subject}`,
      titleZh: `赴${place.nameZh}洽谈${subjectZh}`,
      firstOn: day(first),
      lastOn: day(last),
      sensitivity: world.sensitivity(),
      ownerId: chance.one(officers),
      ...reported(world, first, last),
      ...stamps,
    }
    rows.push(visit)
    for (const [position, stop] of [place, ...more].entries()) {
      const during = { zone: stop.zone, precision: 'visit' as const }
      stopRows.push({
        id: id(),
        visitId: visit.id,
        position: position + 1,
        placeId: stop.id,
        arrivalZone: during.zone,
        arrivalPrecision: during.precision,
        departureZone: during.zone,
        departurePrecision: during.precision,
        ...stamps,
      })
    }
    for (const [position, person] of chance.some(ours, 6).entries()) {
      const [titleEn, titleZh] = chance.one(posts)
      memberRows.push({
        id: id(),
        visitId: visit.id,
        personId: person.id,
        role: position === 0 ? 'head' : 'member',
        position: position + 1,
        titleEn,
        titleZh,
        ...stamps,
      })
    }
  }
  return { visits: rows, stops: stopRows, members: memberRows }
}
export type Visits = ReturnType<typeof makeVisits>

function reported({ chance, day }: World, first: number, last: number) {
  if (first > 0) return { status: chance.one(['planned', 'approved'] as const) }
  if (last >= 0) return { status: 'under-way' as const }
  if (chance.often(0.03)) return { status: 'cancelled' as const }
  const on = last + chance.between(5, 35)
  if (on >= 0 || chance.often(0.02)) return { status: 'returned' as const }
  const status = chance.often(0.05) ? ('reported' as const) : ('closed' as const)
  const reportedAt = chance.often(0.02) ? null : instantOf(day(on), '16:00', 'Asia/Shanghai')
  return { status, reportedAt, summaryEn: 'What was agreed is listed below.', summaryZh: '商定事项如下。' }
}

/** Meetings with counterparts and participants, spread over the visits. */
export function makeMeetings(world: World, { visits: all, stops: stopped }: Visits, directory: Directory) {
  const { chance, id, stamps } = world
  const stopsOf = byKey(stopped, 'visitId')
  const rows: Meeting[] = []
  const counterparts: (typeof meetingCounterparts.$inferInsert)[] = []
  const seated: (typeof participants.$inferInsert)[] = []
  for (let index = 0; index < sizes.meetings; index += 1) {
    const visit = all[index % all.length]
    const stop = visit && chance.one(stopsOf.get(visit.id) ?? [])
    if (!visit || !stop) continue
    const [subject, subjectZh] = chance.one(subjects)
    const zone = stop.arrivalZone
    const met = chance.some(directory.partners, chance.between(1, 2))
    const meeting: Meeting = {
      id: id(),
      visitId: visit.id,
      number: Math.floor(index / all.length) + 1,
      kind: chance.one(meetingKinds),
      state: visit.firstOn > world.today ? 'planned' : 'held',
      sensitivity: world.sensitivity(),
      stopId: stop.id,
      startOn: visit.firstOn,
      startZone: zone,
      startPrecision: 'day',
      startAt: instantOf(visit.firstOn, '00:00', zone),
      subjectEn: `Talks on ${subject}`,
      subjectZh: `洽谈${subjectZh}`,
      recordEn: `Both sides spoke of ${subject}.\n\nThe other side will send its proposal within a month.`,
      recordZh: `双方就${subjectZh}交换意见。\n\n对方将在一个月内提出方案。`,
      ...stamps,
      on: index % all.length,
      partner: met[0]?.id ?? '',
    }
    rows.push(meeting)
    for (const [position, { id: organisationId }] of met.entries())
      counterparts.push({ meetingId: meeting.id, organisationId, position: position + 1 })
    for (const [side, people] of [
      ['ours', directory.ours],
      ['theirs', directory.theirs],
    ] as const)
      seated.push({
        id: id(),
        meetingId: meeting.id,
        side,
        personId: chance.one(people).id,
        position: 1,
        ...stamps,
      })
  }
  return { meetings: rows, counterparts, participants: seated }
}
