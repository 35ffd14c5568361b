import type { EditionDossier } from '../../dossiers/dossier'
import type { VisitRecord } from '../../visits/record'
import { formatName, formatVersion, type VisitFile } from '../format'
import { agreementIn } from './agreements'
import { commitmentIn } from './commitments'
import type { Details } from './details'
import { meetingIn } from './meetings'
import { costIn, plannedIn, reportIn, sourceIn } from './papers'

/** What is gathered for a visit file beside its dossier. */
type Gathered = {
  details: Details
  files: VisitFile['files']
  /** The plan as far as the reader may see it. */
  planned: EditionDossier['planned']
}

/** The records of a file by id: nothing in it may refer to a record that is not there. */
export type Inside = Record<'visits' | 'meetings' | 'agreements' | 'commitments', Set<string>>

/** A visit as its file tells it, but for the directory, from its dossier in an edition and what was gathered for it. */
export function contentOf(dossier: EditionDossier, gathered: Gathered): Omit<VisitFile, 'directory'> {
  const { edition, record, costs, words } = dossier
  const inside = insideOf(record)
  const internal = edition === 'internal'
  return {
    format: formatName,
    version: formatVersion,
    edition,
    visit: visitIn(record.visit, internal),
    delegation: record.members.map((member) => ({
      id: member.id,
      position: member.position,
      person: member.personId,
      role: member.role,
      titleEn: member.titleEn,
      titleZh: member.titleZh,
      organisation: member.organisation?.id ?? null,
    })),
    itinerary: itineraryIn(record),
    meetings: record.meetings.map((meeting) => meetingIn(meeting, record.stops, internal)),
    agreements: record.agreements.map((each) => agreementIn(each, gathered.details, inside, internal)),
    commitments: record.commitments.map((each) =>
      commitmentIn(each, gathered.details, inside, { visitId: record.visit.id, internal }),
    ),
    sources: record.sources.flatMap((source) => sourceIn(source, inside, internal)),
    files: gathered.files,
    costs: costs.map(costIn),
    report: reportIn(words),
    planned: plannedIn(gathered.planned),
  }
}

const idsOf = (records: { id: string }[]) => new Set(records.map(({ id }) => id))

const insideOf = ({ visit, meetings, agreements, commitments }: VisitRecord): Inside => ({
  visits: new Set([visit.id]),
  meetings: idsOf(meetings),
  agreements: idsOf(agreements),
  commitments: idsOf(commitments),
})

const visitIn = (visit: VisitRecord['visit'], internal: boolean): VisitFile['visit'] => ({
  id: visit.id,
  ref: visit.ref,
  direction: visit.direction,
  titleEn: visit.titleEn,
  titleZh: visit.titleZh,
  purposeEn: visit.purposeEn,
  purposeZh: visit.purposeZh,
  firstOn: visit.firstOn,
  lastOn: visit.lastOn,
  status: visit.status,
  sensitivity: visit.sensitivity,
  internalFields: internal ? visit.internalFields : [],
  owner: internal ? visit.ownerName : null,
  summaryEn: visit.summaryEn,
  summaryZh: visit.summaryZh,
  followUpEn: visit.followUpEn,
  followUpZh: visit.followUpZh,
  reportedAt: internal && visit.reportedAt !== null ? new Date(visit.reportedAt).toISOString() : null,
})

const itineraryIn = ({ stops, journeys }: VisitRecord): VisitFile['itinerary'] => ({
  stops: stops.map(({ id, position, place, arrival, departure, noteEn, noteZh }) => ({
    id,
    position,
    place: place.id,
    arrival: whenIn(arrival),
    departure: whenIn(departure),
    noteEn,
    noteZh,
  })),
  journeys: journeys.map(({ id, position, mode, number, from, to, departure, arrival }) => ({
    id,
    position,
    mode,
    number,
    from: from.id,
    to: to.id,
    departure: whenIn(departure),
    arrival: whenIn(arrival),
  })),
})

type When = VisitFile['meetings'][number]['start']

/** A "when" with its fields in the order of the format. */
export const whenIn = ({ precision, on, time, part, zone }: When): When => ({
  precision,
  on,
  time,
  part,
  zone,
})
