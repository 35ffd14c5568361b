import 'server-only'

import type { PaperFormat } from '@/db/values'
import { pdfOf } from './pdf'
import type { Paper } from './tree'

/** The paper as a file of that format. */
export function fileOf(paper: Paper, format: PaperFormat): Promise<Buffer> {
  if (format === 'docx') throw new Error('not yet')
  return pdfOf(paper)
}
