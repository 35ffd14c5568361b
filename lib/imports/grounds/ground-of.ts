import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreementActs, agreementParties, agreements } from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { places } from '@/db/schema/places'
import { members, stops, visits } from '@/db/schema/visits'
import { readSearchText } from '../../directory/folding'
import { env } from '../../env'
import type { User } from '../../user'
import { visibleAgreements, visibleMeetings, visibleVisits } from '../../visibility'
import { type AgreementsGround, agreementKey } from '../kinds/agreements'
import { type MeetingsGround, meetingKey } from '../kinds/meetings'
import { titleKey, type VisitsThere } from '../kinds/visits'
import { visitsToName } from './visits-to-name'

/** The visits that a register may hold again, as far as the user may see them. */
export async function visitsThere(reader: Reader, user: User): Promise<VisitsThere> {
  const { byNumber } = await visitsToName(reader, user)
  const rows = await reader
    .select({ ref: visits.ref, titleEn: visits.titleEn, titleZh: visits.titleZh, firstOn: visits.firstOn })
    .from(visits)
    .where(visibleVisits(user))
  const byTitle = new Map<string, string>()
  for (const { ref, titleEn, titleZh, firstOn } of rows)
    for (const title of [titleEn, titleZh]) if (title) byTitle.set(titleKey(title, firstOn), ref)
  return {
    byTitle,
    byNumber: new Map([...byNumber].map(([number, { ref }]) => [number, ref])),
    home: [env().HOME_PLACE, env().HOME_PLACE_ZH],
  }
}

/** The visits that meetings belong to, where they stop, and the meetings that they have. */
export async function meetingsGround(reader: Reader, user: User): Promise<MeetingsGround> {
  const there = new Map<string, string>()
  const rows = await reader
    .select({
      visitId: meetings.visitId,
      number: meetings.number,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
      startOn: meetings.startOn,
    })
    .from(meetings)
    .where(visibleMeetings(user))
  for (const { visitId, number, subjectEn, subjectZh, startOn } of rows)
    for (const subject of [subjectEn, subjectZh])
      if (subject) there.set(meetingKey(visitId, startOn, subject), String(number))
  return {
    visits: await visitsToName(reader, user),
    stops: await stopsByVisit(reader),
    there,
    homeZone: env().HOME_ZONE,
  }
}

async function stopsByVisit(reader: Reader): Promise<MeetingsGround['stops']> {
  const rows = await reader
    .select({ id: stops.id, visitId: stops.visitId, nameSearch: places.nameSearch, zone: places.zone })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(isNull(stops.removedAt))
  const byVisit: MeetingsGround['stops'] = new Map()
  for (const { id, visitId, nameSearch, zone } of rows) {
    const stop = { id, zone, names: readSearchText(nameSearch).names }
    byVisit.set(visitId, [...(byVisit.get(visitId) ?? []), stop])
  }
  return byVisit
}

/** The agreements that a register may hold again, the visits they may come from, and who stood on our side before. */
export async function agreementsGround(reader: Reader, user: User): Promise<AgreementsGround> {
  const rows = await reader
    .select({
      ref: agreements.ref,
      titleEn: agreements.titleEn,
      titleZh: agreements.titleZh,
      titleLocal: agreements.titleLocal,
      signedOn: agreementActs.doneOn,
    })
    .from(agreements)
    .leftJoin(
      agreementActs,
      and(
        eq(agreementActs.agreementId, agreements.id),
        eq(agreementActs.kind, 'signed'),
        isNull(agreementActs.removedAt),
      ),
    )
    .where(visibleAgreements(user))
  const there = new Map<string, string>()
  for (const { ref, titleEn, titleZh, titleLocal, signedOn } of rows)
    for (const title of [titleEn, titleZh, titleLocal])
      if (title) there.set(agreementKey(title, signedOn), ref)
  return { visits: await visitsToName(reader, user), there, ours: await oursBefore(reader) }
}

async function oursBefore(reader: Reader): Promise<Set<string>> {
  const parties = await reader
    .selectDistinct({ id: agreementParties.organisationId })
    .from(agreementParties)
    .where(and(eq(agreementParties.side, 'ours'), isNull(agreementParties.removedAt)))
  const delegations = await reader
    .selectDistinct({ id: members.organisationId })
    .from(members)
    .where(and(eq(members.role, 'head'), isNull(members.removedAt)))
  return new Set([...parties, ...delegations].flatMap(({ id }) => id ?? []))
}
