import type { VisitFile } from '../format'
import { namedIn } from '../out/named'
import { Hostile } from './refusal'

type Ids = ReadonlySet<string>

/** Refuses a content in which two records have one id, or one refers to what is not in it. */
export function checkReferences(content: VisitFile): void {
  const seen = new Set<string>()
  for (const id of idsIn(content)) {
    if (seen.has(id)) throw new Hostile('visitFiles.refused.idTwice', { id })
    seen.add(id)
  }
  for (const [id, among] of referencesIn(content))
    if (id !== null && !among.has(id)) throw new Hostile('visitFiles.refused.dangling', { id })
}

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id)

/** The ids of all records and parts of records in a content. */
export function* idsIn({ visit, directory, itinerary, meetings, ...content }: VisitFile): Generator<string> {
  yield visit.id
  yield* idsOf([...directory.people, ...directory.organisations, ...directory.places])
  yield* idsOf([...content.delegation, ...itinerary.stops, ...itinerary.journeys, ...meetings])
  for (const { participants, outcomes } of meetings) yield* idsOf([...participants, ...outcomes])
  yield* idsOf([...content.agreements, ...content.commitments, ...content.sources])
  for (const { parties, signatories, acts } of content.agreements)
    yield* idsOf([...parties, ...signatories, ...acts])
  for (const { steps, amounts } of content.commitments) yield* idsOf([...steps, ...amounts])
  for (const { citations } of content.sources) yield* idsOf(citations)
  yield* idsOf([...content.files, ...content.costs])
}

function* referencesIn(content: VisitFile): Generator<[string | null, Ids]> {
  const { directory, itinerary, meetings, agreements, commitments } = content
  const named = namedIn(content)
  const people: Ids = new Set(idsOf(directory.people))
  const organisations: Ids = new Set(idsOf(directory.organisations))
  const places: Ids = new Set(idsOf(directory.places))
  for (const id of named.people) yield [id, people]
  for (const id of named.organisations) yield [id, organisations]
  for (const id of named.places) yield [id, places]
  for (const { place } of directory.organisations) yield [place, places]

  const stops: Ids = new Set(idsOf(itinerary.stops))
  const met: Ids = new Set(idsOf(meetings))
  const agreed: Ids = new Set(idsOf(agreements))
  const promised: Ids = new Set(idsOf(commitments))
  for (const { stop } of meetings) yield [stop, stops]
  for (const { meeting, spokenOfAt, parent } of agreements) {
    for (const id of [meeting, ...spokenOfAt]) yield [id, met]
    yield [parent, agreed]
  }
  for (const { meeting, agreement, continues } of commitments) {
    yield [meeting, met]
    yield [agreement, agreed]
    yield [continues, promised]
  }
  const records = {
    visit: new Set([content.visit.id]),
    meeting: met,
    agreement: agreed,
    commitment: promised,
  }
  for (const { of } of [...content.files, ...content.sources.flatMap(({ citations }) => citations)])
    yield [of.id, records[of.kind]]
}
