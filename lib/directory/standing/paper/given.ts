import type { Text } from '../../../papers/tree'
import { words } from '../../../papers/tree'
import type { Wording } from '../../../papers/wording'
import { formatDate, formatRange } from '../../../time/format'
import type { EarlierMeeting, PartnersKnown } from '../known'

/** What papers on partners are told from. */
export type KnownGiven = { known: PartnersKnown; wording: Wording }

/** Where a paper tells of an earlier meeting. */
export const anchorOf = ({ visit, number }: EarlierMeeting) => `met-${visit.ref}-${number}`

/** The day of an earlier meeting; where it is not known, the days of its visit. */
export function metOn({ t, language }: Wording, { start, visit }: EarlierMeeting): string {
  if (start.on) return formatDate(start.on, language)
  return t('directory.duringVisit', { days: formatRange(visit.firstOn, visit.lastOn, language) })
}

/** The day of an earlier meeting, leading to what the paper tells of it. */
export function metLink(wording: Wording, meeting: EarlierMeeting): Text {
  return words(metOn(wording, meeting)).map((run) => ({ ...run, href: `#${anchorOf(meeting)}` }))
}
