import { expect, test } from 'vitest'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { newSubmission } from '../submission'
import { addMeeting, editMeeting } from './commands'
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

test('a meeting that came without a stop but with a clock of its own keeps that clock when it is edited', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const start = {
    startOn: '2019-12-24',
    startTime: '09:30',
    startZone: 'Asia/Kolkata',
    startPrecision: 'exact',
  } as const
  const meeting = await makeMeeting({ visitId: visit.id, ...start, startAt: Date.UTC(2019, 11, 24, 4, 0) })

  const again = { precision: 'exact', on: '2019-12-24', time: '09:30', zone: 'Asia/Shanghai' }
  await editMeeting(user, visit.ref, meeting.number, retyped({ start: again, venue: 'Town hall' }), 1)

  const edited = await findMeeting(user, visit.ref, meeting.number)
  expect(edited).toMatchObject({ startZone: 'Asia/Kolkata', startAt: meeting.startAt, venue: 'Town hall' })
})

test('a meeting taken off its stop is on the clock of the office, as its form shows', async () => {
  const [user, visit, place] = [await makeUser(), await makeVisit(), await makePlace()]
  const stop = await makeStop({ visitId: visit.id, placeId: place.id })
  const start = { precision: 'exact', on: '2019-12-24', time: '09:30' }
  await addMeeting(user, visit.ref, typed({ start, stop: stop.id }))

  await editMeeting(user, visit.ref, 1, retyped({ start }), 1)

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
