import 'server-only'

import { findDossier } from '../../dossiers/dossier'
import { handOut, type PaperAsked, type PaperFile } from '../../papers/hand-out'
import { wordingIn } from '../../papers/wording-in'
import { type Result, refused } from '../../result'
import type { User } from '../../user'
import { drawMeetingBriefing } from './read'

/**
 * The briefing for one meeting as a file, told in its audit trail; undefined where the user may not see it. It is for the
 * office alone: other editions are refused.
 */
export async function exportMeetingBriefing(
  user: User,
  ref: string,
  number: number,
  asked: PaperAsked,
): Promise<Result<PaperFile> | undefined> {
  const dossier = await findDossier(user, ref, 'internal')
  const meeting = dossier?.record.meetings.find((each) => each.number === number)
  if (!dossier || !meeting) return undefined
  if (asked.edition !== 'internal') return refused('talks.refused.internalOnly')

  const wording = wordingIn(asked.language)
  const paper = await drawMeetingBriefing(user, dossier.record, meeting, wording)
  const plainName = `${ref}-${number}-briefing-${asked.language}`
  const called = `${ref}-${number}-${wording.t('talks.briefing.ofMeeting')}`
  const drawn = {
    paper,
    leftOut: dossier.leftOut,
    kind: 'briefing',
    subject: { kind: 'meeting', id: meeting.id, visitId: dossier.record.visit.id } as const,
    plainName,
    name: asked.language === 'en' ? plainName : called,
  }
  return handOut(user, drawn, asked)
}
