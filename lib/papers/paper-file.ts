import 'server-only'

import type { PaperFormat } from '@/db/values/reports'
import { pdfOf } from './pdf'
import type { Paper } from './tree'
import { docxOf } from './word/docx'

/** The paper as a file of that format. */
export function fileOf(paper: Paper, format: PaperFormat): Promise<Buffer> {
  return format === 'docx' ? docxOf(paper) : pdfOf(paper)
}
