import 'server-only'

import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reportWords } from '@/db/schema/reports'
import type { ReportPart } from '@/db/values/reports'
import { changesBetween, record } from '../../audit'
import { lastPartChange } from '../../part-changes'
import { can } from '../../permissions'
import { conflicting, ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { findOpenVisit } from '../../visits/open'
import { write } from '../../writing'
import { isOfVisit } from '../words'
import { wordsValues } from './form-values'
import type { WordsInput } from './input'
import { writablePart } from './parts'

/**
 * Writes what is to stand in a part of a visit's report beside what the record gives, or why the part is left out; `version`
 * is 0 where nobody wrote it yet. Refused once the visit is closed or cancelled. The follow-up takes no words: it is the visit's own.
 */
export async function writePart(
  user: User,
  ref: string,
  part: ReportPart,
  input: WordsInput,
  version: number,
): Promise<Result<{ ref: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  if (!writablePart(part)) return refused('problems.gone')

  return write(async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const { id: visitId } = found.value
    const before = await wordsRow(tx, visitId, part)
    if ((before?.version ?? 0) !== version) {
      const last = await lastPartChange(tx, visitId, 'part.written', 'part', part)
      return conflicting({ ...last, version: before?.version ?? 0, values: wordsValues(before) })
    }

    const after = isOfVisit(part) ? { ...input, wordsEn: null, wordsZh: null } : input
    if (before)
      await tx
        .update(reportWords)
        .set({ ...after, version: version + 1 })
        .where(eq(reportWords.id, before.id))
    else await tx.insert(reportWords).values({ visitId, part, ...after })
    const changes = toldOf(before, after)
    if (Object.keys(changes).length > 0) {
      const subject = { kind: 'visit', id: visitId } as const
      await record(tx, user, 'part.written', subject, { part: [part, part], ...changes })
    }
    return ok({ ref })
  })
}

async function wordsRow(tx: Tx, visitId: string, part: ReportPart) {
  const [row] = await tx
    .select({
      id: reportWords.id,
      wordsEn: reportWords.wordsEn,
      wordsZh: reportWords.wordsZh,
      leftOutReason: reportWords.leftOutReason,
      version: reportWords.version,
    })
    .from(reportWords)
    .where(and(eq(reportWords.visitId, visitId), eq(reportWords.part, part)))
  return row
}

// In the trail these fields have names of their own: `wordsEn` there is what a commitment says.
function toldOf(before: WordsInput | undefined, after: WordsInput) {
  const told = (words: WordsInput | undefined) => ({
    addedEn: words?.wordsEn ?? null,
    addedZh: words?.wordsZh ?? null,
    leftOutReason: words?.leftOutReason ?? null,
  })
  return changesBetween(told(before), told(after))
}
