import 'server-only'

import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { insideTold, insideValue } from '../editions/inside-input'
import { type Names, nameIn } from '../i18n/bilingual'
import { everyName } from '../i18n/name-for'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { nameColumns } from '../visits/record/columns'

const columns = {
  id: commitments.id,
  ref: commitments.ref,
  version: commitments.version,
  promiser: commitments.promiser,
  wordsEn: commitments.wordsEn,
  wordsZh: commitments.wordsZh,
  quote: commitments.quote,
  madeOn: commitments.madeOn,
  dueOn: commitments.dueOn,
  status: commitments.status,
  evidence: commitments.evidence,
  dropReason: commitments.dropReason,
  closedOn: commitments.closedOn,
  important: commitments.important,
  kind: commitments.kind,
  rung: commitments.rung,
  course: commitments.course,
  courseReason: commitments.courseReason,
  continuesId: commitments.continuesId,
  closingAskedBy: commitments.closingAskedBy,
  confirmedBy: commitments.confirmedBy,
  sensitivity: commitments.sensitivity,
  internalFields: commitments.internalFields,
  ownerId: commitments.ownerId,
  ownerName: users.name,
  visit: { ref: visits.ref, titleEn: visits.titleEn, titleZh: visits.titleZh },
  meeting: {
    id: meetings.id,
    number: meetings.number,
    subjectEn: meetings.subjectEn,
    subjectZh: meetings.subjectZh,
    recordEn: meetings.recordEn,
    recordZh: meetings.recordZh,
    agreedTextEn: meetings.agreedTextEn,
    agreedTextZh: meetings.agreedTextZh,
    readoutEn: meetings.readoutEn,
    readoutZh: meetings.readoutZh,
  },
  agreement: {
    ref: agreements.ref,
    titleEn: agreements.titleEn,
    titleZh: agreements.titleZh,
    titleLocal: agreements.titleLocal,
    titleLocalLanguage: agreements.titleLocalLanguage,
  },
  organisation: { id: organisations.id, ...nameColumns(organisations) },
  theirPerson: { id: people.id, ...nameColumns(people) },
}

/**
 * A commitment that the user was found to see, by its id, with the names of all that it speaks of. The commitment that it
 * carries further is among them only if the user may see that too.
 */
export async function findNamed(reader: Reader, user: User, id: string) {
  const [commitment] = await reader
    .select(columns)
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(meetings, eq(meetings.id, commitments.meetingId))
    .leftJoin(visits, eq(visits.id, sql`coalesce(${commitments.visitId}, ${meetings.visitId})`))
    .leftJoin(agreements, eq(agreements.id, commitments.agreementId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .leftJoin(people, eq(people.id, commitments.theirPersonId))
    .where(eq(commitments.id, id))
  if (!commitment) throw new Error('A commitment vanished while it was read.')
  const [earlier] = await reader
    .select({ ref: commitments.ref })
    .from(commitments)
    .where(and(eq(commitments.id, commitment.continuesId ?? ''), visibleCommitments(user)))
  return { ...commitment, continuesRef: earlier?.ref ?? null }
}

type NamedCommitment = Awaited<ReturnType<typeof findNamed>>

/** The meeting's reference as forms carry it, `V2019-001/7`. */
function meetingRefOf({ visit, meeting }: Pick<NamedCommitment, 'visit' | 'meeting'>): string | null {
  return visit && meeting ? `${visit.ref}/${meeting.number}` : null
}

/** A commitment as the audit trail tells it: what its form shows, with names in place of ids. */
export function toldOf(named: NamedCommitment) {
  const { organisation, theirPerson } = named
  return {
    promiser: named.promiser,
    wordsEn: named.wordsEn,
    wordsZh: named.wordsZh,
    quote: named.quote,
    visit: named.visit?.ref ?? null,
    meeting: meetingRefOf(named),
    agreement: named.agreement?.ref ?? null,
    organisation: organisation && everyName(organisation),
    theirPerson: theirPerson && everyName(theirPerson),
    owner: named.ownerName,
    madeOn: named.madeOn,
    dueOn: named.dueOn,
    important: named.important,
    kind: named.kind,
    continues: named.continuesRef,
    sensitivity: named.sensitivity,
    internalFields: insideTold(named.internalFields),
  }
}

/** One name of a record, as a field of a form holds it: a picked record is known by any of its names, not by all of them. */
export function fieldName(user: User, names: Names): string {
  return nameIn(user.language ?? 'en', names).text
}

/** A commitment as its form shows it, by field name. */
export function commitmentValues(user: User, named: NamedCommitment) {
  const { organisation, theirPerson } = named
  return {
    promiser: named.promiser,
    wordsEn: named.wordsEn ?? '',
    wordsZh: named.wordsZh ?? '',
    quote: named.quote ?? '',
    visit: named.visit?.ref ?? '',
    meeting: meetingRefOf(named) ?? '',
    agreement: named.agreement?.ref ?? '',
    'organisation.id': organisation?.id ?? '',
    'organisation.text': organisation ? fieldName(user, organisation) : '',
    'theirPerson.id': theirPerson?.id ?? '',
    'theirPerson.text': theirPerson ? fieldName(user, theirPerson) : '',
    owner: named.ownerId ?? '',
    madeOn: named.madeOn ?? '',
    dueOn: named.dueOn ?? '',
    important: named.important ? 'yes' : '',
    kind: named.kind,
    continues: named.continuesRef ?? '',
    sensitivity: named.sensitivity,
    internalFields: insideValue(named),
  }
}
