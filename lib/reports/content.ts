import { createHash } from 'node:crypto'
import { type Language, languages, type Sensitivity } from '@/db/values/office'
import type { EditionDossier } from '../dossiers/dossier'
import { translatorFor } from '../i18n/translator-for'
import type { Paper } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { ReportLayouts } from './layouts/layout'
import { tripReport } from './trip-report'

/** What a version of a report was made from: enough to tell it again, word for word, when the record has changed. */
export type FrozenContent = {
  format: 1
  /** Up to which level the one who handed it in could see. */
  seenUpTo: Sensitivity
  /** How the report was put together in each language. */
  layouts: Record<Language, ReportLayouts>
  /** The office and the day, as each language was told them. */
  wordings: Record<Language, Omit<Wording, 't'>>
  dossier: EditionDossier
}

/** A content as the text that is kept, with its SHA-256. */
export function writtenDown(content: FrozenContent): { text: string; sha256: string } {
  const text = JSON.stringify(content)
  return { text, sha256: createHash('sha256').update(text).digest('hex') }
}

/** Reads what `writtenDown` gave. */
export const readContent = (text: string) => JSON.parse(text) as FrozenContent

/** The report as it was handed in, in one language. */
export function frozenReport(
  { dossier, layouts, wordings }: FrozenContent,
  language: Language = languages[0],
): Paper {
  const wording = { ...wordings[language], t: translatorFor(language) }
  return tripReport(dossier, wording, layouts[language])
}
