import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import type { Package } from './package'
import { readPart } from './part'

const lines = (texts: string[]) => texts.map((text) => new Paragraph({ children: [new TextRun(text)] }))

/** A Word file with these paragraphs: for tests. */
export function makeTemplate(body: string[], header: string[] = [], footer: string[] = []): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: lines(header) }) },
          footers: { default: new Footer({ children: lines(footer) }) },
          children: lines(body),
        },
      ],
    }),
  )
}

/** What the paragraphs of a part say, one after another: for tests. */
export const paragraphsOf = (parts: Package, path: string): string[] =>
  readPart(parts.get(path) ?? Buffer.alloc(0))?.paragraphs ?? []
