import type { EarlierMeeting, PartnerKnown, PersonKnown } from '../../directory/standing/known'
import { metBlocks } from '../../directory/standing/paper/met'
import { lastMeetingsTold, partnerFacts, peopleOf } from '../../directory/standing/paper/partner'
import { peopleTable } from '../../directory/standing/paper/people'
import { heading, plainNote } from '../../papers/blocks'
import { fullName } from '../../papers/runs'
import type { Block } from '../../papers/tree'
import { type BriefingGiven, expectedBy, partnersOf } from './given'

/**
 * Whom the meetings are with: each organisation with its people then and now, and what was said when it and they were last
 * met. A meeting with several is told once, under the first of them.
 */
export function counterpartsSection(given: BriefingGiven): Block[] {
  const { known, meetings, wording } = given
  const { t } = wording
  const expected = expectedBy(meetings)
  const told = new Set<string>()
  const fresh = (earlier: EarlierMeeting[]) => {
    const untold = earlier.filter(({ id }) => !told.has(id))
    for (const { id } of untold) told.add(id)
    return untold
  }
  const parts = partnersOf(meetings)
    .organisations.flatMap((id) => known.organisations.filter((each) => each.id === id))
    .flatMap((organisation) => {
      const here = expected.get(organisation.id) ?? new Set()
      const people = peopleOf(given, organisation.id, [...here])
      return organisationBlocks(given, organisation, people, here, fresh)
    })
  const others = othersBlocks(given, expected.get(null) ?? new Set(), fresh)
  const none = parts.length + others.length === 0 ? [plainNote(t('talks.briefing.noCounterparts'))] : []
  return [heading(1, 'counterparts', t('talks.briefing.counterparts')), ...parts, ...others, ...none]
}

type Fresh = (earlier: EarlierMeeting[]) => EarlierMeeting[]

function organisationBlocks(
  given: BriefingGiven,
  organisation: PartnerKnown,
  people: PersonKnown[],
  expected: Set<string>,
  fresh: Fresh,
): Block[] {
  const { wording } = given
  const earlier = fresh(lastMeetingsTold(given, organisation.id, people))
  return [
    heading(2, `organisation-${organisation.id}`, fullName(wording, organisation)),
    ...partnerFacts(given, organisation, people),
    ...peopleTable(given, people, { organisation: organisation.id, expected }),
    ...earlier.flatMap((meeting) => metBlocks(wording, meeting, 3)),
  ]
}

function othersBlocks(given: BriefingGiven, expected: Set<string>, fresh: Fresh): Block[] {
  const people = given.known.people.filter(({ id }) => expected.has(id))
  if (people.length === 0) return []
  return [
    heading(2, 'others', given.wording.t('talks.briefing.others')),
    ...peopleTable(given, people, { organisation: null, expected }),
    ...fresh(lastMeetingsTold(given, null, people)).flatMap((meeting) =>
      metBlocks(given.wording, meeting, 3),
    ),
  ]
}
