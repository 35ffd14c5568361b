import { isPending } from '../../commitments/rules'
import type { KnownGiven } from '../../directory/standing/paper/given'
import { theirOrganisations, theirSeats } from '../../directory/standing/seats'
import type { MeetingRecord, VisitRecord } from '../../visits/record'

/** What a briefing is told from: the visit, those of its meetings that it is for, and what is known of whom they meet. */
export type BriefingGiven = KnownGiven & { record: VisitRecord; meetings: MeetingRecord[] }

/** The organisations and the people that some meetings are with. */
export function partnersOf(meetings: MeetingRecord[]) {
  const people = meetings.flatMap(theirSeats).map(({ personId }) => personId)
  return {
    organisations: [...new Set(meetings.flatMap(theirOrganisations))],
    people: [...new Set(people)],
  }
}

/** The people that some meetings are with, by the organisation they are there for; `null` where none is known. */
export function expectedBy(meetings: MeetingRecord[]): Map<string | null, Set<string>> {
  const expected = new Map<string | null, Set<string>>()
  for (const { at, personId } of meetings.flatMap(theirSeats)) {
    const people = expected.get(at) ?? new Set()
    expected.set(at, people.add(personId))
  }
  return expected
}

/** What is still to be kept with whom the meetings are, and what was promised at them, the first due first. */
export function openCommitments({ known, record, meetings }: BriefingGiven) {
  const here = meetings.map(({ id }) => id)
  const made = record.commitments.filter(
    ({ status, meetingId }) => isPending(status) && meetingId !== null && here.includes(meetingId),
  )
  const all = new Map([...known.commitments, ...made].map((each) => [each.ref, each]))
  const due = (on: string | null) => on ?? '9999'
  return [...all.values()].toSorted(
    (a, b) => due(a.dueOn).localeCompare(due(b.dueOn)) || (a.ref < b.ref ? -1 : 1),
  )
}

/** The agreements with whom the meetings are, and those that came up at them, the latest reference first. */
export function agreementsTold({ known, record, meetings }: BriefingGiven) {
  const here = meetings.map(({ id }) => id)
  const spokenOf = record.agreements.filter(({ meetingIds }) => meetingIds.some((id) => here.includes(id)))
  const all = new Map([...known.agreements, ...spokenOf].map((each) => [each.ref, each]))
  return [...all.values()].toSorted((a, b) => (a.ref < b.ref ? 1 : -1))
}
