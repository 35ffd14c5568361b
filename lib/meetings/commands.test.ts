import { expect, test } from 'vitest'
import {
  makeMeeting,
  makeOrganisation,
  makePerson,
  makePlace,
  makeStop,
  makeUser,
  makeVisit,
} from '@/db/factories'
import { newSubmission } from '../submission'
import { addMeeting, editMeeting } from './commands'
import { findMeetingForm } from './form-queries'
import { meetingInput, newMeetingInput } from './input'
import { findMeeting } from './queries'
import { removeMeeting } from './removal'

const base = { kind: 'talks', subjectEn: 'Talks', sensitivity: 'internal', start: { precision: 'visit' } }
const typed = (more = {}) => newMeetingInput.parse({ ...base, ...more })
const retyped = (more = {}) => meetingInput.parse({ ...base, ...more })

test('a meeting is added with nothing known but its kind and subject', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  const added = await addMeeting(user, visit.ref, typed())

  expect(added).toEqual({ ok: true, value: { number: 1 } })
  expect(await findMeeting(user, visit.ref, 1)).toMatchObject({
    subjectEn: 'Talks',
    state: 'planned',
    place: null,
  })
})

test('the zone comes from the place of the stop, whatever the form says, and the instant from both', async () => {
  const [user, visit, place] = [
    await makeUser(),
    await makeVisit(),
    await makePlace({ zone: 'Asia/Kolkata' }),
  ]
  const stop = await makeStop({ visitId: visit.id, placeId: place.id })
  const start = { precision: 'exact', on: '2019-12-24', time: '09:30', zone: 'Europe/Moscow' }

  await addMeeting(user, visit.ref, typed({ start, stop: stop.id }))

  const meeting = await findMeeting(user, visit.ref, 1)
  expect(meeting).toMatchObject({ startZone: 'Asia/Kolkata', startAt: Date.UTC(2019, 11, 24, 4, 0) })
})

test('without a stop the clock is the office’s', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  await addMeeting(user, visit.ref, typed({ start: { precision: 'day', on: '2019-12-24' } }))

  expect((await findMeeting(user, visit.ref, 1))?.startZone).toBe('Asia/Shanghai')
})

test('counterpart organisations keep their order, and one named twice is refused at its own line', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const [port, chamber] = [
    await makeOrganisation({ nameEn: 'Port' }),
    await makeOrganisation({ nameEn: 'Chamber' }),
  ]

  await addMeeting(user, visit.ref, typed({ counterparts: { 1: { id: port.id }, 2: { id: chamber.id } } }))
  const twice = await addMeeting(
    user,
    visit.ref,
    typed({ counterparts: { 0: { id: port.id }, 2: { id: port.id } } }),
  )

  expect((await findMeeting(user, visit.ref, 1))?.counterparts.map(({ nameEn }) => nameEn)).toEqual([
    'Port',
    'Chamber',
  ])
  expect(twice).toMatchObject({
    problem: { fields: { 'counterparts.2.text': { key: 'meetings.refused.namedTwice' } } },
  })
})

test('three people of the other side come in the same form, one of them new to the directory', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const [host, guest] = [await makePerson(), await makePerson()]
  const port = await makeOrganisation({ nameEn: 'Port' })

  await addMeeting(
    user,
    visit.ref,
    typed({
      counterparts: { 0: { id: port.id } },
      people: {
        0: { person: { id: host.id }, title: '市长' },
        1: { person: { id: guest.id } },
        2: { person: { text: 'Anand Verghese Kuruvilla', add: 'yes' }, title: 'Port captain' },
      },
    }),
  )

  const theirs = (await findMeeting(user, visit.ref, 1))?.theirs ?? []
  expect(theirs.map(({ titleEn, titleZh }) => [titleEn, titleZh])).toEqual([
    [null, '市长'],
    [null, null],
    ['Port captain', null],
  ])
  expect(theirs.map(({ organisation }) => organisation?.nameEn)).toEqual(['Port', 'Port', 'Port'])
})

test('one person twice in one form is refused at the second line, and nothing is kept', async () => {
  const [user, visit, host] = [await makeUser(), await makeVisit(), await makePerson()]
  const people = { 0: { person: { id: host.id } }, 2: { person: { id: host.id } } }

  const added = await addMeeting(user, visit.ref, typed({ people }))

  expect(added).toMatchObject({
    problem: { fields: { 'people.2.person.text': { key: 'meetings.refused.alreadySeated' } } },
  })
  expect(await findMeeting(user, visit.ref, 1)).toBeUndefined()
})

test('twenty meetings added at once get twenty numbers without gaps', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  const added = await Promise.all(Array.from({ length: 20 }, () => addMeeting(user, visit.ref, typed())))

  const numbers = added.map((each) => (each.ok ? each.value.number : 0)).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

test('the number of a removed meeting is not given again', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  await addMeeting(user, visit.ref, typed())
  await addMeeting(user, visit.ref, typed())
  await removeMeeting(user, visit.ref, 2)

  expect(await addMeeting(user, visit.ref, typed())).toEqual({ ok: true, value: { number: 3 } })
})

test('a form sent twice adds one meeting', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const submission = newSubmission()

  const both = [
    await addMeeting(user, visit.ref, typed(), submission),
    await addMeeting(user, visit.ref, typed(), submission),
  ]

  expect(both.map((each) => each.ok && each.value.number)).toEqual([1, 1])
  expect(await findMeeting(user, visit.ref, 2)).toBeUndefined()
})

test.each([
  ['a day outside the visit', { start: { precision: 'day', on: '2019-12-27' } }, 'start.on'],
  [
    'an end before the start',
    { start: { precision: 'exact', on: '2019-12-20', time: '15:00' }, endTime: '14:00' },
    'endTime',
  ],
  ['a level above one’s own', { sensitivity: 'restricted' }, 'sensitivity'],
  ['a stop that is not there', { stop: '0197a000-0000-7000-8000-000000000000' }, 'stop'],
])('%s is refused by its field', async (_, more, field) => {
  const [user, visit] = [await makeUser({ clearance: 'internal' }), await makeVisit()]

  const added = await addMeeting(user, visit.ref, typed(more))

  expect(added.ok ? {} : added.problem.fields).toHaveProperty([field])
})

test('days outside the visit are refused with the days it has', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  const added = await addMeeting(user, visit.ref, typed({ start: { precision: 'day', on: '2019-12-27' } }))

  const values = { first: '2019-12-19', last: '2019-12-26' }
  expect(added).toMatchObject({ problem: { fields: { 'start.on': { values } } } })
})

test('the stop of another visit is refused', async () => {
  const [user, visit, other, place] = [
    await makeUser(),
    await makeVisit(),
    await makeVisit(),
    await makePlace(),
  ]
  const stop = await makeStop({ visitId: other.id, placeId: place.id })

  const added = await addMeeting(user, visit.ref, typed({ stop: stop.id }))

  expect(added).toMatchObject({ problem: { fields: { stop: { key: 'problems.gone' } } } })
})

test('a viewer adds and edits nothing', async () => {
  const [viewer, visit] = [await makeUser({ roles: ['viewer'] }), await makeVisit()]
  const { number } = await makeMeeting({ visitId: visit.id })

  const refusals = [
    await addMeeting(viewer, visit.ref, typed()),
    await editMeeting(viewer, visit.ref, number, retyped(), 1),
  ]

  const notAllowed = { ok: false, problem: { sentence: { key: 'problems.notAllowed' } } }
  expect(refusals).toMatchObject([notAllowed, notAllowed])
})

test('what is above one’s clearance is gone: the visit, and the meeting of a visit one may see', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const [closed, open] = [await makeVisit({ sensitivity: 'restricted' }), await makeVisit()]
  const { number } = await makeMeeting({ visitId: open.id, sensitivity: 'restricted' })

  const refusals = [
    await addMeeting(user, closed.ref, typed()),
    await editMeeting(user, open.ref, number, retyped(), 1),
  ]

  const gone = { ok: false, problem: { sentence: { key: 'problems.gone' } } }
  expect(refusals).toMatchObject([gone, gone])
})

test('an edit changes what the form shows, counterparts included, and its form shows it again', async () => {
  const [user, visit, port] = [
    await makeUser(),
    await makeVisit(),
    await makeOrganisation({ nameEn: 'Port' }),
  ]
  await addMeeting(user, visit.ref, typed({ counterparts: { 0: { id: port.id } } }))
  const chamber = await makeOrganisation({ nameEn: 'Chamber' })

  const edited = await editMeeting(
    user,
    visit.ref,
    1,
    retyped({ kind: 'banquet', venue: 'Taj', counterparts: { 0: { id: chamber.id } } }),
    1,
  )

  expect(edited).toEqual({ ok: true, value: { number: 1 } })
  const form = await findMeetingForm(user, visit.ref, 1)
  expect(form?.meeting.version).toBe(2)
  expect(form?.values).toMatchObject({ kind: 'banquet', venue: 'Taj', 'counterparts.0.text': 'Chamber' })
  expect(form?.values).not.toHaveProperty(['counterparts.1.text'])
})

test('of two edits of one version the second is shown the first and changes nothing', async () => {
  const [first, second] = [await makeUser(), await makeUser()]
  const visit = await makeVisit()
  await addMeeting(first, visit.ref, typed())
  await editMeeting(first, visit.ref, 1, retyped({ venue: 'Town hall' }), 1)

  const late = await editMeeting(second, visit.ref, 1, retyped({ venue: 'Port office' }), 1)

  expect(late).toMatchObject({
    ok: false,
    problem: { conflict: { by: first.name, version: 2, values: { venue: 'Town hall' } } },
  })
  expect((await findMeeting(second, visit.ref, 1))?.venue).toBe('Town hall')
})
