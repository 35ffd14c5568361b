import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { listHistory } from '../history/queries'
import { findReport } from '../reports/export'
import { addMeeting, editMeeting } from './commands'
import { meetingInput, newMeetingInput } from './input'
import { findMeeting } from './queries'

const base = { kind: 'talks', subjectEn: 'Talks', sensitivity: 'internal', start: { precision: 'visit' } }
const points = { objectiveEn: 'A date for the signing', talkingPointsZh: '先谈班列。\n\n再谈关税。' }
const typed = (more = {}) => newMeetingInput.parse({ ...base, ...more })
const retyped = (more = {}) => meetingInput.parse({ ...base, ...more })

test('what is wanted of a meeting and what is to be said are kept, and told in its history', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  await addMeeting(user, visit.ref, typed(points))

  const meeting = await findMeeting(user, visit.ref, 1)
  expect(meeting).toMatchObject(points)
  expect(await listHistory(user, 'meeting', meeting!.id)).toMatchObject([
    {
      changes: {
        objectiveEn: [null, points.objectiveEn],
        talkingPointsZh: [null, points.talkingPointsZh],
      },
    },
  ])
})

test('two people who write talking points at once lose neither’s words', async () => {
  const [first, second, visit] = [await makeUser(), await makeUser(), await makeVisit()]
  await addMeeting(first, visit.ref, typed())
  await editMeeting(first, visit.ref, 1, retyped({ talkingPointsEn: 'Freight first.' }), 1)

  const late = await editMeeting(second, visit.ref, 1, retyped({ talkingPointsEn: 'Customs first.' }), 1)

  expect(late).toMatchObject({
    problem: { conflict: { version: 2, values: { talkingPointsEn: 'Freight first.', objectiveEn: '' } } },
  })
  expect(await findMeeting(first, visit.ref, 1)).toMatchObject({ talkingPointsEn: 'Freight first.' })
})

test('a viewer cannot write them', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const viewer = await makeUser({ roles: ['viewer'] })
  await addMeeting(user, visit.ref, typed())

  const edited = await editMeeting(viewer, visit.ref, 1, retyped(points), 1)

  expect(edited).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
})

test('they are not in the trip report, which others read', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  await addMeeting(user, visit.ref, typed(points))

  const report = JSON.stringify((await findReport(user, visit.ref, 'en'))?.paper)

  expect(report).toContain('Talks')
  expect(report).not.toContain(points.objectiveEn)
  expect(report).not.toContain('先谈班列')
})
