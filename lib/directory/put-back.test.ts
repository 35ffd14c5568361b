import { and, eq, isNotNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { meetingCounterparts } from '@/db/schema/meetings'
import { auditEvents } from '@/db/schema/office'
import { organisations, people } from '@/db/schema/people'
import { removeMeeting, restoreMeeting } from '../meetings/removal'
import { removeEntry } from './removal'

test('a meeting that is put back brings back whom it names, and nobody else', async () => {
  const user = await makeUser()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  const [met, other] = [await makeOrganisation(), await makeOrganisation()]
  const person = await makePerson()
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: met.id, position: 1 }),
  )
  await makeParticipant({ meetingId: meeting.id, personId: person.id })
  await removeMeeting(user, visit.ref, meeting.number)
  for (const { id } of [met, other]) await removeEntry(user, 'organisation', id)
  await removeEntry(user, 'person', person.id)

  await restoreMeeting(user, visit.ref, meeting.number)

  const gone = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(isNotNull(organisations.removedAt))
  expect(gone).toEqual([{ id: other.id }])
  expect(await db.$count(people, isNotNull(people.removedAt))).toBe(0)
  expect(
    await db.$count(
      auditEvents,
      and(eq(auditEvents.action, 'organisation.restored'), eq(auditEvents.subjectId, met.id)),
    ),
  ).toBe(1)
})
