import 'server-only'

import { Readable } from 'node:stream'
import { type Language, languages } from '@/db/values/office'
import { type PaperFormat, paperFormats } from '@/db/values/reports'
import { discard, type Kept, keep } from '../files/store'
import { translatorFor } from '../i18n/translator-for'
import { fileOf } from '../papers/paper-file'
import { type FrozenContent, frozenReport } from './content'

/** A paper of a version that lies under a temporary name. */
export type KeptPaper = Kept & { language: Language; format: PaperFormat; called: string }

/**
 * The papers of a report in every language and format, written to the store's folder under temporary names. `diskFull`
 * where there is no room; nothing is left of them then.
 */
export async function keepPapers(content: FrozenContent): Promise<KeptPaper[] | 'diskFull'> {
  const papers: KeptPaper[] = []
  try {
    for (const language of languages) {
      const report = frozenReport(content, language)
      for (const format of paperFormats) {
        const bytes = await fileOf(report, format)
        const kept = await keep(Readable.from([bytes]), bytes.length)
        if (typeof kept === 'string') return leave(papers)
        papers.push({ ...kept, language, format, called: calledIn(content, language) })
      }
    }
    return papers
  } catch (problem) {
    await leave(papers)
    throw problem
  }
}

async function leave(papers: KeptPaper[]) {
  await Promise.all(papers.map(discard))
  return 'diskFull' as const
}

/** The name of a paper's file, without its version and extension. */
function calledIn({ dossier: { record } }: FrozenContent, language: Language): string {
  const { ref, direction } = record.visit
  if (language === 'en') return `${ref}-report`
  return `${ref}-${translatorFor(language)('papers.kind.report', { direction })}`
}
