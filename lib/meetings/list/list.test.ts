import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { meetingCounterparts } from '@/db/schema/meetings'
import { translatorFor } from '../../i18n/translator-for'
import { linesOf } from '../../lists/testing'
import { makeRichVisit } from '../../reports/rich-visit'
import { meetingsTable } from './export'
import { meetingFilters } from './filters'
import { listMeetingFacets, listMeetings } from './queries'

const asked = (given: Record<string, unknown> = {}) => meetingFilters.parse(given)
const t = translatorFor('en')

async function metWith(nameEn: string, startOn: string) {
  const [visit, partner] = [
    await makeVisit({ firstOn: startOn, lastOn: startOn }),
    await makeOrganisation({ nameEn, nameSearch: nameEn.toLowerCase() }),
  ]
  const meeting = await makeMeeting({
    visitId: visit.id,
    startOn,
    startPrecision: 'day',
    startAt: Date.parse(startOn),
  })
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: partner.id, position: 1 }),
  )
  return meeting
}

test('every meeting with one company over ten years is found, the latest first', async () => {
  const user = await makeUser()
  const [first, last] = [await metWith('Sima Land', '2012-05-01'), await metWith('Sima Land', '2019-12-20')]
  await metWith('Another', '2015-01-01')

  const { count, meetings } = await listMeetings(user, asked({ partner: 'sima' }))

  expect([count, ...meetings.map(({ id }) => id)]).toEqual([2, last.id, first.id])
})

test('a meeting above the reader’s clearance, or of such a visit, is neither listed nor counted nor a year to choose', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const visit = await makeVisit({ firstOn: '2001-03-01', lastOn: '2001-03-02' })
  await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const hidden = await makeVisit({ sensitivity: 'restricted', firstOn: '2002-03-01', lastOn: '2002-03-02' })
  await makeMeeting({ visitId: hidden.id })

  expect(await listMeetings(user, asked())).toMatchObject({ count: 0, meetings: [] })
  expect((await listMeetingFacets(user)).years).toEqual([])
})

test('a person at the table narrows the list, and one taken off it no longer does', async () => {
  const user = await makeUser()
  const meeting = await makeMeeting({ visitId: (await makeVisit()).id })
  const person = await makePerson({ nameEn: 'Ivan Petrov', nameSearch: 'ivan petrov' })
  await makeParticipant({ meetingId: meeting.id, personId: person.id })
  const gone = await makePerson({ nameEn: 'Gone Man', nameSearch: 'gone man' })
  await makeParticipant({ meetingId: meeting.id, personId: gone.id, removedAt: 1 })

  expect((await listMeetings(user, asked({ person: 'petrov' }))).count).toBe(1)
  expect((await listMeetings(user, asked({ person: 'gone' }))).count).toBe(0)
})

test('the file has every meeting of the screen in its order, over all pages, with both sides of the table in full', async () => {
  const user = await makeUser({ clearance: 'restricted' })
  const { visit } = await makeRichVisit()
  for (let i = 0; i < 60; i++) await makeMeeting({ visitId: visit.id, number: 100 + i })

  const lines = await linesOf(await meetingsTable(user, asked({ visit: visit.ref }), 'en', t))

  const pages = await Promise.all([1, 2].map((page) => listMeetings(user, asked({ visit: visit.ref, page }))))
  const shown = pages.flatMap(({ meetings }) => meetings)
  expect(lines.map((line) => line['No.'])).toEqual(shown.map(({ number }) => number))
  const talks = lines.find((line) => line['No.'] === 1)!
  const names = shown.find(({ number }) => number === 1)!.seated
  expect(names.length).toBeGreaterThan(2)
  for (const {
    names: { nameEn, nameZh },
  } of names)
    expect(`${talks['Our side']};${talks['Their side']}`).toContain(nameEn ?? nameZh)
  expect(talks).toMatchObject({ Day: { day: '2019-12-20' }, When: '20 December 2019, 10:00–11:30' })
  expect(talks).toMatchObject({ 'Title of the visit': visit.titleEn, Venue: 'Дом правительства' })
  expect(talks['At the office (Asia/Shanghai)']).toBe('20 December 2019, 13:00')
})
