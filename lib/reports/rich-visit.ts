import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { makeOrganisations, makePeople, makePlaces } from './rich-visit/directory'
import { makeItinerary } from './rich-visit/itinerary'
import { makeMeetings } from './rich-visit/meetings'
import { makeAgreements, makeCommitments, makeSources } from './rich-visit/papers'

/** A visit with something of everything in it, known and unknown, in five scripts: for tests. */
export async function makeRichVisit() {
  const owner = await makeUser({ name: 'Chen Jie', clearance: 'restricted' })
  const visit = await makeVisit({
    ownerId: owner.id,
    status: 'returned',
    titleEn: 'The Yiwu delegation visits Russia and India',
    titleZh: '义乌市代表团访问俄罗斯、印度',
    purposeEn: 'To widen trade and friendly exchange.',
    summaryEn: 'The delegation met two governments and two companies.\n\nOne letter of intent was signed.',
  })
  const [places, people, organisations] = [await makePlaces(), await makePeople(), await makeOrganisations()]
  const [head, interpreter] = [people.head.id, people.interpreter.id]
  const mayor = { titleEn: 'Mayor of Yiwu', titleZh: '义乌市市长', organisationId: organisations.city.id }
  await makeMember({ visitId: visit.id, position: 1, personId: head, role: 'head', ...mayor })
  await makeMember({ visitId: visit.id, position: 2, personId: interpreter, role: 'interpreter' })

  const stops = await makeItinerary(visit.id, places)
  const meetings = await makeMeetings(visit.id, stops, people, organisations)
  const made = { visitId: visit.id, meetings, people, organisations, places }
  const agreements = await makeAgreements(made)
  const [promise, ...promises] = await makeCommitments(made, owner.id)
  await makeSources(made, agreements.letter.id, promise?.id ?? '')
  return { ...made, owner, visit, agreements, commitments: [promise, ...promises] }
}
