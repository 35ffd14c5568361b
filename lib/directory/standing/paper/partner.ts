import { isOverdue } from '../../../commitments/rules'
import { fact, facts } from '../../../papers/blocks'
import { fullName, joined } from '../../../papers/runs'
import { type Block, type Text, words } from '../../../papers/tree'
import { marks } from '../../../papers/wording'
import { countryName } from '../../countries'
import type { EarlierMeeting, PartnerKnown, PersonKnown } from '../known'
import { theirSeats } from '../seats'
import { heldOn } from '../then-and-now'
import { type KnownGiven, metLink } from './given'

/** The meetings that tell of an organisation: the last with it, then the last with each of some people, each once. */
export function lastMeetingsTold({ known }: KnownGiven, organisation: string | null, people: PersonKnown[]) {
  const ids = [
    organisation && known.lastWith.get(organisation),
    ...people.map(({ id }) => known.lastOf.get(id)),
  ]
  return [...new Set(ids)].flatMap((id): EarlierMeeting[] => known.meetings.filter((each) => each.id === id))
}

/**
 * Who is known of an organisation: who is expected from it, who spoke for it when it was last met, who is in post there
 * today.
 */
export function peopleOf(
  { known, wording }: KnownGiven,
  organisation: string,
  expected: string[],
): PersonKnown[] {
  const last = known.meetings.find(({ id }) => id === known.lastWith.get(organisation))
  const spoke = last ? theirSeats(last).filter(({ at }) => at === organisation) : []
  const there = known.posts.filter(({ organisationId }) => organisationId === organisation)
  const inPost = heldOn(there, wording.today)
  const ids = [
    ...expected,
    ...spoke.map(({ personId }) => personId),
    ...inPost.map(({ personId }) => personId),
  ]
  return [...new Set(ids)].flatMap((id) => known.people.filter((person) => person.id === id))
}

/** What an organisation is, where, when it was last met, and what stands between it and us, by reference. */
export function partnerFacts(given: KnownGiven, organisation: PartnerKnown, people: PersonKnown[]): Block[] {
  const { known, wording } = given
  const { t, language } = wording
  const { id, kind, place } = organisation
  const met = known.meetings.find((each) => each.id === known.lastWith.get(id))
  const where = place && [fullName(wording, place), words(countryName(place.country, language))]
  const agreements = known.agreements.filter(({ parties }) => parties.some((party) => party.id === id))
  const theirs = people.map((person) => person.id)
  const open = known.commitments.filter(({ organisation: to, theirPerson }) =>
    to ? to.id === id : theirPerson && theirs.includes(theirPerson.id),
  )
  return facts(
    fact(t('directory.kind'), t(`values.organisationKind.${kind}`)),
    fact(t('directory.place'), where && joined(where, marks[language].comma)),
    fact(t('talks.partner.lastMet'), met ? metLink(wording, met) : t('talks.partner.neverMet')),
    fact(
      t('values.reportPart.agreements'),
      agreements.length > 0 ? references(given, agreements) : t('talks.partner.noAgreements'),
    ),
    fact(
      t('talks.partner.open'),
      open.length > 0
        ? joined(
            open.map((each) => openReference(given, each)),
            marks[language].list,
          )
        : t('talks.partner.noneOpen'),
    ),
  )
}

function references({ wording: { language } }: KnownGiven, records: { ref: string }[]): Text {
  const links = records.map(({ ref }): Text => [{ text: ref, href: '#agreements' }])
  return joined(links, marks[language].list)
}

function openReference(
  { wording }: KnownGiven,
  commitment: KnownGiven['known']['commitments'][number],
): Text {
  const { ref, promiser } = commitment
  const late = isOverdue(commitment, wording.today) ? wording.t('reports.commitments.overdue') : null
  const whose = [wording.t(`values.promiser.${promiser}`), late].filter(Boolean)
  const { open, close, comma } = marks[wording.language]
  return [{ text: ref, href: `#commitments-${promiser}` }, ...words(open + whose.join(comma) + close)]
}
