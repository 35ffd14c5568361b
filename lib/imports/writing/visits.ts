import 'server-only'

import { v7 } from 'uuid'
import { giveReference } from '../../references'
import type { MemberGiven } from '../kinds/members'
import type { VisitGiven } from '../kinds/visits'
import { inItsLanguage, toldNames } from '../row-reader'
import type { Writer } from './writer'

/** Writes a visit with its delegation and its stops; when they stopped there is known only as "during the visit". */
export async function writeVisit(
  writer: Writer,
  line: number,
  { visit, status, members, stops, oldNumber }: VisitGiven,
) {
  const { batch, idOf } = writer
  const id = v7()
  const ref = await giveReference(writer.tx, 'V', Number(visit.firstOn.slice(0, 4)))
  batch.visits.add({ id, ref, ...visit, status })
  for (const [index, member] of members.entries())
    addMember(writer, line, id, visit.firstOn, member, index + 1)
  for (const [index, named] of stops.entries())
    batch.stops.add({
      visitId: id,
      position: index + 1,
      placeId: idOf(named, line),
      arrivalZone: named.zone ?? 'UTC',
      arrivalPrecision: 'visit',
      departureZone: named.zone ?? 'UTC',
      departurePrecision: 'visit',
    })
  if (oldNumber) writer.cite(oldNumber, { visitId: id })
  writer.made('visit', id, line, {
    ...visit,
    status,
    oldNumber,
    members: toldNames(members.map(({ named }) => named)),
    stops: toldNames(stops),
  })
}

function addMember(
  { batch, idOf, postOn }: Writer,
  line: number,
  visitId: string,
  firstOn: string,
  { named, role, title }: MemberGiven,
  position: number,
) {
  const personId = idOf(named, line)
  const post = title || !named.id ? undefined : postOn(personId, firstOn)
  const { en, zh } = inItsLanguage(title ?? '')
  batch.members.add({
    visitId,
    personId,
    role,
    position,
    titleEn: en || post?.titleEn || null,
    titleZh: zh || post?.titleZh || null,
    organisationId: post?.organisationId ?? null,
  })
}
