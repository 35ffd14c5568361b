import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'

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
