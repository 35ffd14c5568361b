import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { reportWords } from '@/db/schema/reports'

/** What people wrote into the parts of a visit's report, and which parts they left out and why. */
export function reportWordsOf(visitId: string) {
  return db
    .select({
      part: reportWords.part,
      wordsEn: reportWords.wordsEn,
      wordsZh: reportWords.wordsZh,
      leftOutReason: reportWords.leftOutReason,
      version: reportWords.version,
    })
    .from(reportWords)
    .where(eq(reportWords.visitId, visitId))
}

export type ReportWords = Awaited<ReturnType<typeof reportWordsOf>>[number]
