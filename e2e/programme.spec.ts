import { extractText, getDocumentProxy } from 'unpdf'
import { makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('staff') })

const days = { firstOn: '2027-03-10', lastOn: '2027-03-12' }
const at = (startOn: string, hour: number) => ({
  startOn,
  startTime: `${hour}:00`,
  startZone: 'Asia/Kolkata',
  startPrecision: 'exact' as const,
  startAt: Date.parse(`${startOn}T${hour}:00:00+05:30`),
})

test('what was approved is the plan: the page tells what was moved, called off and added since, and it can be frozen anew', async ({
  page,
  asRole,
}) => {
  const visit = await makeVisit(days)
  const visitId = visit.id
  await makeMeeting({ visitId, number: 1, subjectEn: 'Talks at the port', ...at('2027-03-10', 10) })
  await makeMeeting({ visitId, number: 2, subjectEn: 'Call on the chamber', ...at('2027-03-11', 11) })
  await makeMeeting({ visitId, number: 3, subjectEn: 'Visit to the park', ...at('2027-03-12', 15) })
  const desk = deskOf(page, 'en')
  const official = await asRole('official')
  await official.goto(`/visits/${visit.ref}`)
  await deskOf(official, 'en').press('visits.approve')
  await expect(official.getByText(desk.say('values.visitStatus.approved'))).toBeVisible()

  await page.goto(`/visits/${visit.ref}/meetings/1/edit`)
  await desk.at('meetings.start', { precision: 'exact', on: '2027-03-11', time: '16:00' })
  await desk.press('forms.save')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks at the port')
  await page.goto(`/visits/${visit.ref}/meetings/2/cancel`)
  await desk.press('meetings.cancel')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call on the chamber')
  await page.goto(`/visits/${visit.ref}/meetings/new`)
  await desk.choose('meetings.kind', 'values.meetingKind.banquet')
  await desk.write('meetings.subject', 'Dinner with the mayor')
  await desk.at('meetings.start', { precision: 'day', on: '2027-03-12' })
  await desk.press('meetings.add')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dinner with the mayor')

  await page.goto(`/visits/${visit.ref}`)
  await desk.follow('programmes.page.title')
  await expect(page).toHaveURL(`/visits/${visit.ref}/programme`)
  const became = page.getByRole('table', { name: desk.say('programmes.compare.meetings') })
  const row = (subject: string) => became.getByRole('row').filter({ hasText: subject })
  await expect(row('Talks at the port')).toContainText('Changed: day')
  await expect(row('Call on the chamber')).toContainText(desk.say('programmes.compare.dropped.cancelled'))
  await expect(row('Visit to the park')).toContainText(desk.say('programmes.compare.outcome.kept'))
  await expect(row('Dinner with the mayor')).toContainText(desk.say('programmes.compare.outcome.added'))

  await desk.press('programmes.page.freeze')
  await expect(page.getByText(desk.say('programmes.page.frozen', { number: 2 }))).toBeVisible()
  await expect(row('Talks at the port')).toContainText(desk.say('programmes.compare.outcome.kept'))
  await desk.press('frame.undo')
  await expect(row('Talks at the port')).toContainText('Changed: day')
  await expect(page.getByText(desk.say('programmes.page.version', { number: 2 })).first()).toBeVisible()
})

test('a member gets a programme of their own on the screen and as a file, with its version @phone', async ({
  page,
}) => {
  const visit = await makeVisit(days)
  const [head, clerk] = [await makePerson({ nameEn: 'Fang Lei' }), await makePerson({ nameEn: 'Su Hong' })]
  const one = { visitId: visit.id }
  await makeMember({ ...one, personId: head.id, position: 1, role: 'head' })
  await makeMember({ ...one, personId: clerk.id, position: 2, titleEn: 'Head of the Port Section' })
  const both = await makeMeeting({
    ...one,
    number: 1,
    subjectEn: 'Talks at the port',
    ...at('2027-03-10', 10),
  })
  const other = await makeMeeting({
    ...one,
    number: 2,
    subjectEn: 'Call of the head',
    ...at('2027-03-11', 11),
  })
  await makeParticipant({ meetingId: both.id, personId: head.id, side: 'ours' })
  await makeParticipant({ meetingId: both.id, personId: clerk.id, side: 'ours' })
  await makeParticipant({ meetingId: other.id, personId: head.id, side: 'ours' })
  const desk = deskOf(page, 'en')
  await page.goto(`/visits/${visit.ref}/programme`)
  const paper = page.getByRole('article')
  await expect(paper).toContainText('Call of the head')

  const choice = page.getByRole('form', { name: desk.say('programmes.page.choose') })
  await choice.getByRole('combobox').selectOption({ label: 'Su Hong' })
  await desk.press('programmes.page.show')
  await expect(paper).toContainText('Programme for Su Hong, Head of the Port Section')
  await expect(paper).toContainText('Talks at the port')
  await expect(paper).not.toContainText('Call of the head')

  const file = page.getByRole('link', { name: /^PDF: Programme of the visit, internal$/ })
  const pdf = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect(pdf.headers()['content-disposition']).toContain(`${visit.ref}-programme-member-2-en.pdf`)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), {
    mergePages: true,
  })
  expect(text).toContain('Su Hong')
  expect(text).not.toContain('Call of the head')
  await page.reload()
  await expect(paper).toContainText(desk.say('programmes.page.version', { number: 1 }))
})
