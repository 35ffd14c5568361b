import 'server-only'

import { findDossier } from '../../dossiers/dossier'
import { forOthers } from '../../editions/for-others'
import { findMeetingHead } from '../../meetings/head'
import { handOut, type PaperAsked, type PaperDrawn, type PaperFile } from '../../papers/hand-out'
import { wordingIn } from '../../papers/wording-in'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import type { PaperOptions } from '../papers'
import { minutesOf, textFor } from './minutes'

type Asked = Omit<PaperAsked, 'format'>

/**
 * The minutes of a meeting as they would be handed out; undefined where the user may not see it. Refused where the edition
 * does not hold the text asked for, where it was never written, and where the edition leaves the meeting out.
 */
async function drawMinutes(
  user: User,
  ref: string,
  number: number,
  { language, edition }: Asked,
  { text: asked }: PaperOptions,
): Promise<Result<PaperDrawn> | undefined> {
  const [head, dossier] = await Promise.all([
    findMeetingHead(user, ref, number),
    findDossier(user, ref, edition),
  ])
  if (!head || !dossier) return undefined
  const text = textFor(edition, asked)
  if (!text.ok) return text
  const meeting = dossier.record.meetings.find(({ id }) => id === head.id)
  if (!meeting) return refused('talks.refused.leftOut')

  const wording = wordingIn(language)
  const paper = minutesOf(dossier, meeting, text.value, wording)
  if (!paper.ok) return paper
  const kind = text.value === 'internal' ? 'minutes' : `minutes-${text.value}`
  const plainName = `${ref}-${number}-${kind}-${language}`
  return ok({
    paper: edition === 'internal' ? paper.value : forOthers(paper.value, wording.t),
    leftOut: dossier.leftOut,
    kind,
    subject: { kind: 'meeting', id: head.id, visitId: head.visit.id },
    plainName,
    name: language === 'en' ? plainName : `${ref}-${number}-${wording.t(`talks.minutes.${text.value}`)}`,
  })
}

/** The same as a file, told in the audit trail of the meeting. */
export async function exportMeetingMinutes(
  user: User,
  ref: string,
  number: number,
  asked: PaperAsked,
  options: PaperOptions = {},
): Promise<Result<PaperFile> | undefined> {
  const drawn = await drawMinutes(user, ref, number, asked, options)
  return drawn?.ok ? handOut(user, drawn.value, asked) : drawn
}
