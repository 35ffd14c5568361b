import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { agreementParties, citations, meetingAgreements, signatories, sources } from '@/db/schema'

import type { Organisations, People, Places } from './directory'
import type { Meetings } from './meetings'

type Made = {
  visitId: string
  meetings: Meetings
  people: People
  organisations: Organisations
  places: Places
}

export async function makeAgreements({ visitId, meetings, people, organisations, places }: Made) {
  const letter = await makeAgreement({
    visitId,
    meetingId: meetings.signing.id,
    ref: 'A2019-001',
    type: 'letter-of-intent',
    titleEn: 'Letter of Intent on Freight by Rail',
    titleZh: '铁路货运合作意向书',
    titleLocal: 'Протокол о намерениях в области железнодорожных грузоперевозок',
    titleLocalLanguage: 'ru',
    bindingIntent: 'political',
    textLanguages: ['zh', 'ru'],
    authenticLanguages: ['zh'],
    effectiveRule: 'on-signature',
    term: 'fixed',
    validUntil: '2022-12-31',
    noticeDays: 90,
  })
  const twin = await makeAgreement({
    ref: 'A2018-007',
    type: 'sister-city-agreement',
    titleEn: 'Sister-city agreement with Cochin',
  })
  await makeAct({ agreementId: letter.id, kind: 'signed', doneOn: '2019-12-25', placeId: places.mumbai.id })
  await makeAct({ agreementId: twin.id, kind: 'proposed', doneOn: '2018-05-04' })
  const agreementId = letter.id
  await transaction(async (tx) => {
    await tx.insert(agreementParties).values([
      { agreementId, organisationId: organisations.city.id, side: 'ours', position: 1 },
      { agreementId, organisationId: organisations.rail.id, side: 'theirs', position: 2 },
    ])
    await tx.insert(signatories).values({
      agreementId,
      personId: people.head.id,
      organisationId: organisations.city.id,
      titleEn: 'Mayor of Yiwu',
      signedOn: '2019-12-25',
      placeId: places.mumbai.id,
      position: 1,
    })
    await tx.insert(meetingAgreements).values({ agreementId: twin.id, meetingId: meetings.mayor.id })
  })
  return { letter, twin }
}

export async function makeCommitments({ visitId, meetings, people, organisations }: Made, ownerId: string) {
  const made = { visitId, madeOn: '2019-12-20' }
  return [
    await makeCommitment({
      ...made,
      ref: 'C2019-001',
      promiser: 'us',
      wordsEn: 'Send the timetable of the freight trains and the list of stations that take wagons.',
      wordsZh: '提供货运班列时刻表和可接收车皮的车站名单。',
      quote: 'we will send you the timetable before the New Year',
      ownerId,
      dueOn: '2019-12-31',
      meetingId: meetings.talks.id,
      theirPersonId: people.governor.id,
      organisationId: organisations.oblast.id,
    }),
    await makeCommitment({
      ...made,
      ref: 'C2019-002',
      promiser: 'them',
      wordsEn: 'Pay a return visit to Yiwu.',
      meetingId: meetings.mayor.id,
      theirPersonId: people.mayor.id,
    }),
    await makeCommitment({
      ...made,
      ref: 'C2019-003',
      promiser: 'jointly',
      wordsEn: null,
      wordsZh: '共同成立工作组。',
      ownerId,
      dueOn: '2020-06-30',
      status: 'in-progress',
      meetingId: meetings.talks.id,
    }),
    await makeCommitment({
      ...made,
      ref: 'C2019-004',
      promiser: 'us',
      wordsEn: 'Hand over the catalogue.',
      ownerId,
      status: 'done',
      closedOn: '2020-01-02',
      evidence: 'Receipt',
    }),
  ]
}

export async function makeSources({ visitId, meetings }: Made, agreementId: string, commitmentId: string) {
  await transaction(async (tx) => {
    const [press, note] = await tx
      .insert(sources)
      .values([
        {
          kind: 'press-item',
          title: 'Yiwu delegation in the Urals',
          publisher: 'Ural News',
          author: 'T. Zhi',
          url: 'https://example.org/news/2020/01/07',
          publishedOn: '2020-01-07',
        },
        { kind: 'note', title: '代表团笔记', note: '团组翻译整理。' },
      ])
      .returning()
    if (!press || !note) throw new Error('nothing was written')
    await tx.insert(citations).values([
      { sourceId: press.id, visitId, remark: 'gives no times of day' },
      { sourceId: press.id, meetingId: meetings.talks.id },
      { sourceId: note.id, meetingId: meetings.mayor.id, remark: '第3页' },
      { sourceId: note.id, agreementId },
      { sourceId: press.id, commitmentId },
    ])
  })
}
