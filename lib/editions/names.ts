import type { Dossier } from '../dossiers/dossier'
import type { Names } from '../i18n/bilingual'
import type { AgreementRecord, CommitmentRecord, MeetingRecord } from '../visits/record'

type Said = (string | null)[]
type Named = Pick<Names, 'nameEn' | 'nameZh' | 'nameLocal'>

/** A name in every language it has. */
export function namesIn(of: Named | null): Said {
  return of ? [of.nameEn, of.nameZh, of.nameLocal] : []
}

type Sitting = Named & { organisation: Named | null }

/** People with the organisations they stand for. */
export function peopleIn(people: Sitting[]): Said {
  return people.flatMap((person) => [...namesIn(person), ...namesIn(person.organisation)])
}

/** What would give a meeting away: its subject, its counterparts, and who sat there for whom. */
export function meetingNames({ subjectEn, subjectZh, counterparts, participants }: MeetingRecord): Said {
  return [subjectEn, subjectZh, ...counterparts.flatMap(namesIn), ...peopleIn(participants)]
}

/** What would give an agreement away: its reference, titles, parties and signatories. */
export function agreementNames(agreement: AgreementRecord): Said {
  const { ref, titleEn, titleZh, titleLocal, parties, signatories } = agreement
  return [ref, titleEn, titleZh, titleLocal, ...parties.flatMap(namesIn), ...peopleIn(signatories)]
}

/** What would give a commitment away: its reference, its words, and with whom it is. */
export function commitmentNames(commitment: CommitmentRecord): Said {
  const { ref, wordsEn, wordsZh, organisation, theirPerson } = commitment
  return [ref, wordsEn, wordsZh, ...namesIn(organisation), ...namesIn(theirPerson)]
}

/** Every name that a dossier itself gives: what it shows may be spoken. */
export function namesGiven({ record, planned }: Dossier): string[] {
  const { visit, members, stops, journeys, meetings, agreements, commitments, sources } = record
  const programmes = [{ stops, journeys, meetings }, ...(planned ? [planned.programme] : [])]
  const said = [
    visit.ref,
    visit.titleEn,
    visit.titleZh,
    ...peopleIn(members),
    ...members.flatMap(({ titleEn, titleZh }) => [titleEn, titleZh]),
    ...programmes.flatMap((programme) => [
      ...programme.stops.flatMap(({ place }) => namesIn(place)),
      ...programme.journeys.flatMap(({ from, to }) => [...namesIn(from), ...namesIn(to)]),
      ...programme.meetings.flatMap((meeting) => [...meetingNames(meeting), meeting.venue]),
    ]),
    ...agreements.flatMap(agreementNames),
    ...agreements.flatMap(({ acts }) => acts.flatMap(({ place }) => namesIn(place))),
    ...commitments.flatMap(commitmentNames),
    ...sources.map(({ title }) => title),
  ]
  return said.filter((name) => name !== null)
}
