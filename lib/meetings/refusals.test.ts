import { expect, test } from 'vitest'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { addMeeting, editMeeting } from './commands'
import { findMeetingForm } from './form-queries'
import { meetingInput, newMeetingInput } from './input'
import { findMeeting } from './queries'
import { removeMeeting } from './removal'

const base = { kind: 'talks', subjectEn: 'Talks', sensitivity: 'internal', start: { precision: 'visit' } }
const typed = (more = {}) => newMeetingInput.parse({ ...base, ...more })
const retyped = (more = {}) => meetingInput.parse({ ...base, ...more })

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

test('all that is wrong with a form is said at once, names that nobody knows among it', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  const added = await addMeeting(
    user,
    visit.ref,
    typed({
      start: { precision: 'day', on: '2019-12-27' },
      counterparts: { 1: { text: 'Kottayam Rubber Board' } },
      people: { 0: { person: { text: 'Anand Verghese' } }, 2: { person: { text: 'Mini Antony' } } },
    }),
  )

  const fields = added.ok ? {} : added.problem.fields
  expect(Object.keys(fields ?? {})).toEqual([
    'counterparts.1.text',
    'people.0.person.text',
    'people.2.person.text',
    'start.on',
  ])
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

test('a visit that is closed takes no more meetings, and none of its meetings changes', async () => {
  const [user, visit] = [await makeUser(), await makeVisit({ status: 'closed' })]
  const { number } = await makeMeeting({ visitId: visit.id })

  const refusals = [
    await addMeeting(user, visit.ref, typed()),
    await editMeeting(user, visit.ref, number, retyped(), 1),
    await removeMeeting(user, visit.ref, number),
  ]

  const frozen = { problem: { sentence: { key: 'problems.frozen' } } }
  expect(refusals).toMatchObject([frozen, frozen, frozen])
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
