import { transaction } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { meetingCounterparts, outcomes, posts } from '@/db/schema'
import type { makeRichVisit } from '../../reports/rich-visit'

type Rich = Awaited<ReturnType<typeof makeRichVisit>>

const onDay = (on: string) => ({
  startOn: on,
  startPrecision: 'day' as const,
  startZone: 'Asia/Yekaterinburg',
  startAt: Date.parse(on),
  state: 'held' as const,
})

/** What came before the rich visit, with jobs that changed since, and a meeting that few may know of: for tests. */
export async function makeEarlierYears({ organisations, people, owner }: Rich) {
  const visit = await makeVisit({ ref: 'V2017-003', firstOn: '2017-05-10', lastOn: '2017-05-14' })
  const minister = await makePerson({ nameEn: 'Pavel Ignatyevich Zorin', nameZh: '佐林' })
  const talks = await makeMeeting({
    visitId: visit.id,
    number: 1,
    subjectEn: 'Talks on customs',
    subjectZh: '海关合作会谈',
    recordEn: `They asked for a green lane at the border.\n\n${'Wagons wait four days. '.repeat(60)}`,
    recordZh: '对方希望开通绿色通道。',
    ...onDay('2017-05-11'),
  })
  const secret = await makeMeeting({
    visitId: visit.id,
    number: 2,
    subjectEn: 'Quiet word on sanctions',
    recordEn: 'Nobody below may read this.',
    sensitivity: 'restricted',
    ...onDay('2017-05-13'),
  })
  const seat = (meeting: { id: string }, personId: string, rest: object) =>
    makeParticipant({ meetingId: meeting.id, personId, attendance: 'attended', ...rest })
  const oblast = { organisationId: organisations.oblast.id }
  await seat(talks, people.governor.id, { titleEn: 'Deputy Minister of Transport', ...oblast })
  await seat(talks, minister.id, { titleEn: 'Minister of Transport', titleZh: '交通部长', ...oblast })
  await seat(secret, minister.id, { titleEn: 'Minister of Transport', ...oblast })
  await transaction(async (tx) => {
    await tx
      .insert(meetingCounterparts)
      .values([talks, secret].map(({ id: meetingId }) => ({ meetingId, ...oblast, position: 1 })))
    await tx.insert(outcomes).values({
      meetingId: talks.id,
      kind: 'decision',
      textEn: 'Experts meet in autumn.',
      textZh: '秋季举行专家会晤。',
      position: 1,
    })
    const governor = people.governor.id
    const post = (personId: string, titleEn: string, titleZh: string, fromOn: string, toOn?: string) => ({
      ...{ personId, titleEn, titleZh, fromOn, toOn },
      organisationId: organisations.oblast.id,
    })
    await tx
      .insert(posts)
      .values([
        post(governor, 'Deputy Minister of Transport', '交通部副部长', '2014-01-01', '2018-12-31'),
        post(governor, 'First Deputy Governor', '第一副州长', '2019-01-01'),
        post(minister.id, 'Minister of Transport', '交通部长', '2012-01-01', '2020-06-30'),
      ])
  })
  await makeCommitment({
    ref: 'C2017-009',
    promiser: 'them',
    wordsEn: 'Open a green lane.',
    wordsZh: '开通绿色通道。',
    dueOn: '2018-01-01',
    visitId: visit.id,
    meetingId: talks.id,
    ownerId: owner.id,
    ...oblast,
  })
  await makeCommitment({
    ref: 'C2017-010',
    promiser: 'us',
    wordsEn: 'Keep the quiet word.',
    visitId: visit.id,
    meetingId: secret.id,
    ...oblast,
  })
  return { visit, talks, secret, minister }
}
