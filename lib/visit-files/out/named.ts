import type { VisitFile } from '../format'

type Rest = Omit<VisitFile, 'directory'>

/** The entries of the directory that a visit file names, by id; its plan has names of its own. */
export function namedIn(content: Rest): {
  people: Set<string>
  organisations: Set<string>
  places: Set<string>
} {
  const people = new Set<string>()
  const organisations = new Set<string>()
  const places = new Set<string>()
  const seat = (of: { person?: string | null; organisation?: string | null; place?: string | null }) => {
    if (of.person) people.add(of.person)
    if (of.organisation) organisations.add(of.organisation)
    if (of.place) places.add(of.place)
  }
  const { delegation, itinerary, meetings, agreements, commitments, costs } = content
  for (const member of delegation) seat(member)
  for (const stop of itinerary.stops) seat(stop)
  for (const { from, to } of itinerary.journeys) {
    seat({ place: from })
    seat({ place: to })
  }
  for (const { counterparts, participants } of meetings) {
    for (const organisation of counterparts) seat({ organisation })
    for (const participant of participants) seat(participant)
  }
  for (const { parties, signatories, acts } of agreements) {
    for (const each of [...parties, ...signatories, ...acts]) seat(each)
  }
  for (const { organisation, theirPerson } of commitments) seat({ organisation, person: theirPerson })
  for (const { payer } of costs) seat({ organisation: payer })
  return { people, organisations, places }
}
