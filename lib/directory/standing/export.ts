import 'server-only'

import { handOut, type PaperAsked, type PaperFile } from '../../papers/hand-out'
import { wordingIn } from '../../papers/wording-in'
import { type Result, refused } from '../../result'
import type { User } from '../../user'
import { findOrganisation } from '../organisations/queries'
import { listPostsAt } from '../people/posts'
import { partnersKnown } from './known'
import { listMeetingsWith } from './meetings'
import { standingPaper } from './paper/standing'

/**
 * Where we stand with an organisation, as a file, told in its audit trail; undefined where there is none. It holds what the
 * user may see and is for the office alone: other editions are refused.
 */
export async function exportStanding(
  user: User,
  id: string,
  asked: PaperAsked,
): Promise<Result<PaperFile> | undefined> {
  const found = await findOrganisation(user, id)
  if (!found) return undefined
  if (asked.edition !== 'internal') return refused('talks.refused.internalOnly')

  const wording = wordingIn(asked.language)
  const posts = await listPostsAt(user, id)
  const people = [...new Set(posts.map(({ personId }) => personId))]
  const [known, { rows: meetings }] = await Promise.all([
    partnersKnown(user, { organisations: [id], people }, wording.today),
    listMeetingsWith(user, 'organisation', id, 1, Number.MAX_SAFE_INTEGER),
  ])
  const [organisation] = known.organisations
  if (!organisation) return undefined
  const paper = standingPaper({ known, wording, organisation, posts, meetings })
  const plainName = `standing-${asked.language}`
  const name = `${paper.title}-${wording.t('talks.partner.title')}`
  const subject = { kind: 'organisation', id } as const
  return handOut(user, { paper, leftOut: [], kind: 'standing', subject, plainName, name }, asked)
}
