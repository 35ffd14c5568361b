import { transaction } from '@/db/client'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { meetingCounterparts, outcomes } from '@/db/schema'
import { instantOf } from '../../time/when'
import { at, exact, zones } from './clocks'
import type { Organisations, People } from './directory'

const { ural, india: delhi } = zones

const recordEn = `The Oblast set out what it exports and what keeps it from exporting more: wagons, customs papers and the wait at the border.

Our side spoke of the market in Yiwu, its freight trains to Europe, and the chamber that small exporters can join.`

export async function makeMeetings(
  visitId: string,
  stops: { id: string }[],
  people: People,
  organisations: Organisations,
) {
  const held = { visitId, state: 'held' as const }
  const meetings = {
    talks: await makeMeeting({
      ...held,
      number: 1,
      stopId: stops[0]?.id,
      subjectEn: 'Talks with the Government of Sverdlovsk Oblast on freight and trade',
      subjectZh: '与斯维尔德洛夫斯克州政府就货运与贸易会谈',
      venue: 'Дом правительства',
      endTime: '11:30',
      recordEn,
      agreedTextZh: '双方商定于2020年上半年互派工作组。',
      ...exact('start', at('2019-12-20', '10:00', ural)),
    }),
    rail: await makeMeeting({
      ...held,
      number: 2,
      kind: 'business-meeting',
      subjectEn: null,
      subjectZh: '与铁路货运公司商谈',
      stopId: stops[0]?.id,
      startZone: ural,
      startPrecision: 'part',
      startPart: 'afternoon',
      startOn: '2019-12-20',
      startAt: instantOf('2019-12-20', '12:00', ural),
    }),
    mayor: await makeMeeting({
      ...held,
      number: 3,
      kind: 'courtesy-call',
      subjectEn: 'Call on the Mayor of Cochin',
      subjectZh: '拜会科钦市长',
      stopId: stops[1]?.id,
      startPrecision: 'day',
      startOn: '2019-12-23',
      startAt: instantOf('2019-12-23', '00:00', delhi),
      recordZh: '市长欢迎代表团，回顾了海上丝绸之路。',
    }),
    signing: await makeMeeting({
      ...held,
      number: 4,
      kind: 'signing-ceremony',
      subjectEn: 'Signing of the letter of intent',
      stopId: stops[2]?.id,
    }),
    fair: await makeMeeting({
      visitId,
      number: 5,
      state: 'cancelled',
      kind: 'promotion-event',
      subjectEn: 'Promotion of the Yiwu fair',
    }),
  }
  const seat = (meeting: { id: string }, person: { id: string }, side: 'ours' | 'theirs', rest = {}) =>
    makeParticipant({ meetingId: meeting.id, personId: person.id, side, attendance: 'attended', ...rest })
  await seat(meetings.talks, people.head, 'ours', { titleEn: 'Mayor of Yiwu', titleZh: '义乌市市长' })
  await seat(meetings.talks, people.interpreter, 'ours', { attendance: 'absent' })
  await seat(meetings.talks, people.governor, 'theirs', {
    titleEn: 'First Deputy Governor',
    organisationId: organisations.oblast.id,
  })
  await seat(meetings.mayor, people.mayor, 'theirs', {
    titleEn: 'Mayor',
    organisationId: organisations.kochi.id,
  })
  await seat(meetings.signing, people.commissioner, 'theirs', { titleZh: '专员', attendance: 'invited' })
  const met = [
    [meetings.talks, organisations.oblast],
    [meetings.rail, organisations.rail],
    [meetings.mayor, organisations.kochi],
  ] as const
  await transaction(async (tx) => {
    await tx.insert(meetingCounterparts).values(
      met.map(([{ id: meetingId }, { id: organisationId }]) => ({
        meetingId,
        organisationId,
        position: 1,
      })),
    )
    await tx.insert(outcomes).values([
      {
        meetingId: meetings.talks.id,
        kind: 'information',
        textEn: 'The border post at Zabaikalsk is to be widened in 2021.',
        position: 1,
      },
      { meetingId: meetings.talks.id, kind: 'decision', textZh: '设立货运工作组。', position: 2 },
    ])
  })
  return meetings
}

export type Meetings = Awaited<ReturnType<typeof makeMeetings>>
