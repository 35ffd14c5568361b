import 'server-only'

import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, people, places } from '@/db/schema'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import { nameColumns, organisationColumns } from '../../visits/record/columns'
import { meetingRecordsIn } from '../../visits/record/meetings'
import { listPostsAt, listPostsOf } from '../people/posts'
import { lastMeetingsOf, lastMeetingsWith, type Until } from './last-met'
import { listAgreementsWith, listOpenCommitmentsWith } from './papers'
import { theirSeats } from './seats'

type Partners = { organisations: string[]; people: string[] }

/**
 * All that is known of some organisations and people as of a day, as far as the user may see it: their posts, when each
 * was last met (`until`, where it is given) and what was said, agreements, and what is still to be kept. The people are
 * those asked for, whoever spoke for the organisations when they were last met, and who holds a post there now. A fixed
 * number of queries, however many there are.
 */
export async function partnersKnown(user: User, asked: Partners, today: LocalDate, until?: Until) {
  const [named, lastWith, postsThere, agreements] = await Promise.all([
    organisationsOf(asked.organisations),
    lastMeetingsWith(user, asked.organisations, today, until),
    listPostsAt(user, asked.organisations),
    listAgreementsWith(user, 'organisation', asked.organisations, today),
  ])
  const metThen = await meetingRecordsIn(user, unique(lastWith.values()))
  const spoke = metThen.flatMap((meeting) =>
    theirSeats(meeting).filter(({ at }) => at !== null && asked.organisations.includes(at)),
  )
  const inPost = postsThere.filter(({ toOn }) => toOn === null || toOn >= today)
  const personIds = unique(
    [asked.people, spoke.map(({ personId }) => personId), inPost.map((post) => post.personId)].flat(),
  )

  const lastOf = await lastMeetingsOf(user, personIds, today, until)
  const known = new Set(metThen.map(({ id }) => id))
  const [metElse, posts, persons, byOrganisation, byPerson] = await Promise.all([
    meetingRecordsIn(
      user,
      unique(lastOf.values()).filter((id) => !known.has(id)),
    ),
    listPostsOf(user, personIds),
    personsOf(personIds),
    listOpenCommitmentsWith(user, 'organisation', asked.organisations),
    listOpenCommitmentsWith(user, 'person', asked.people),
  ])
  return {
    organisations: named,
    people: persons,
    posts,
    meetings: [...metThen, ...metElse],
    lastWith,
    lastOf,
    agreements,
    commitments: [...new Map([...byOrganisation, ...byPerson].map((each) => [each.ref, each])).values()],
  }
}

export type PartnersKnown = Awaited<ReturnType<typeof partnersKnown>>
export type EarlierMeeting = PartnersKnown['meetings'][number]
export type PartnerKnown = PartnersKnown['organisations'][number]
export type PersonKnown = PartnersKnown['people'][number]

const unique = (ids: Iterable<string>) => [...new Set(ids)]

function organisationsOf(ids: string[]) {
  return db
    .select({ ...organisationColumns, place: { ...nameColumns(places), country: places.country } })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(inArray(organisations.id, ids))
}

function personsOf(ids: string[]) {
  return db
    .select({ id: people.id, ...nameColumns(people) })
    .from(people)
    .where(inArray(people.id, ids))
}
