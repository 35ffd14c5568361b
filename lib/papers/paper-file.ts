import 'server-only'

import { Document, Packer, Paragraph } from 'docx'
import type { PaperFormat } from '@/db/values'
import { pdfOf } from './pdf'
import { textsOf } from './texts'
import type { Paper } from './tree'

export const paperMediaTypes: Record<PaperFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** The paper as a file of that format. */
export function fileOf(paper: Paper, format: PaperFormat): Promise<Buffer> {
  if (format === 'docx') return plainDocx(paper)
  return pdfOf(paper)
}

// The bare words, until the writer of Word files takes this place.
function plainDocx(paper: Paper): Promise<Buffer> {
  const lines = paper.blocks.flatMap(textsOf).map((text) => text.map((run) => run.text).join(''))
  const children = [paper.title, ...lines].map((line) => new Paragraph(line))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
