import type { Dossier } from '../dossiers/dossier'
import type { Names } from '../i18n/bilingual'
import type { AgreementRecord, CommitmentRecord, MeetingRecord } from '../visits/record'

type Said = (string | null)[]
type Named = Pick<Names, 'nameEn' | 'nameZh' | 'nameLocal'>

/** What is said of a thing: names of directory entries, and titles, which are sentences that may hold such a name. */
export type Spoken<S = Said> = { entries: S; titles: S }

/** A name in every language it has. */
export function namesIn(of: Named | null): Said {
  return of ? [of.nameEn, of.nameZh, of.nameLocal] : []
}

type Sitting = Named & { organisation: Named | null }

/** People with the organisations they stand for. */
export function peopleIn(people: Sitting[]): Said {
  return people.flatMap((person) => [...namesIn(person), ...namesIn(person.organisation)])
}

/** What would give a meeting away: its counterparts and who sat there for whom; and its subject. */
export function meetingNames(meeting: MeetingRecord): Spoken {
  const { subjectEn, subjectZh, venue, counterparts, participants } = meeting
  return {
    entries: [...counterparts.flatMap(namesIn), ...peopleIn(participants)],
    titles: [subjectEn, subjectZh, venue],
  }
}

/** What would give an agreement away: its parties and signatories; and its reference and titles. */
export function agreementNames(agreement: AgreementRecord): Spoken {
  const { ref, titleEn, titleZh, titleLocal, parties, signatories } = agreement
  return {
    entries: [...parties.flatMap(namesIn), ...peopleIn(signatories)],
    titles: [ref, titleEn, titleZh, titleLocal],
  }
}

/** What would give a commitment away: with whom it is; and its reference and words. */
export function commitmentNames(commitment: CommitmentRecord): Spoken {
  const { ref, wordsEn, wordsZh, organisation, theirPerson } = commitment
  return {
    entries: [...namesIn(organisation), ...namesIn(theirPerson)],
    titles: [ref, wordsEn, wordsZh],
  }
}

/** Every name and title that a dossier itself gives: what it shows may be spoken. */
export function namesGiven({ record, planned }: Dossier): Spoken<string[]> {
  const { visit, members, stops, journeys, meetings, agreements, commitments, sources } = record
  const programmes = [{ stops, journeys, meetings }, ...(planned ? [planned.programme] : [])]
  const parts = [
    ...programmes.flatMap((programme) => programme.meetings.map(meetingNames)),
    ...agreements.map(agreementNames),
    ...commitments.map(commitmentNames),
  ]
  const entries = [
    ...peopleIn(members),
    ...programmes.flatMap((programme) => [
      ...programme.stops.flatMap(({ place }) => namesIn(place)),
      ...programme.journeys.flatMap(({ from, to }) => [...namesIn(from), ...namesIn(to)]),
    ]),
    ...agreements.flatMap(({ acts }) => acts.flatMap(({ place }) => namesIn(place))),
    ...parts.flatMap((part) => part.entries),
  ]
  const titles = [
    ...[visit.ref, visit.titleEn, visit.titleZh],
    ...members.flatMap(({ titleEn, titleZh }) => [titleEn, titleZh]),
    ...parts.flatMap((part) => part.titles),
    ...sources.map(({ title }) => title),
  ]
  return { entries: known(entries), titles: known(titles) }
}

/** What is known of some names. */
export function known(names: Said): string[] {
  return names.filter((name) => name !== null)
}
