import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdfOf } from './pdf'
import { readPdf } from './reading'
import { anyPaper } from './testing'

test('any paper is a tagged PDF in its language', async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper, async (paper) => {
      const pdf = await readPdf(await pdfOf(paper))

      expect(pdf.tagged).toBe(true)
      expect(pdf.info.get('Language')).toBe(paper.lang)
    }),
    { numRuns: 20 },
  )
}, 60_000)
