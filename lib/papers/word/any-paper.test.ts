import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { languages } from '@/db/values/office'
import { makeRichVisit } from '../../reports/rich-visit'
import { drawVisitPaper } from '../../visit-papers/export'
import { clean } from '../letters'
import { anyPaper } from '../testing'
import { textsOf } from '../texts'
import type { Block } from '../tree'
import { docxOf } from './docx'
import { readDocx } from './reading'

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** The words of a block in the order in which they stand in the file. */
const told = (block: Block) =>
  squeezed(
    textsOf(block)
      .flat()
      .map((run) => clean(run.text))
      .join(''),
  )

test('any paper is a Word file that opens again with the same words in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper, async (paper) => {
      const docx = await docxOf(paper)
      const { text } = readDocx(docx)

      let rest = squeezed(text)
      for (const block of paper.blocks) {
        // The dash before a source is the writer's.
        const words = block.kind === 'quote' ? told({ kind: 'paragraph', text: block.text }) : told(block)
        expect(rest).toContain(words)
        rest = rest.slice(rest.indexOf(words) + words.length)
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test.each(languages)(
  'the report of a rich visit has in Word every word that its tree has (%s)',
  async (language) => {
    const { visit } = await makeRichVisit()
    const user = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
    const drawn = await drawVisitPaper(user, visit.ref, 'report', { language, edition: 'internal' })

    const { text, headings, tables } = readDocx(await docxOf(drawn!.paper))

    const all = squeezed(text)
    const { blocks } = drawn!.paper
    expect(blocks.length).toBeGreaterThan(60)
    for (const block of blocks)
      for (const each of textsOf(block)) {
        const words = squeezed(each.map((run) => clean(run.text)).join(''))
        expect(all).toContain(words)
      }
    expect(headings).toHaveLength(blocks.filter(({ kind }) => kind === 'heading').length)
    expect(tables).toHaveLength(blocks.filter(({ kind }) => kind === 'table' || kind === 'facts').length)
    expect(tables.filter(({ headRows }) => headRows === 1)).toHaveLength(
      blocks.filter((block) => block.kind === 'table' && block.head.length > 0).length,
    )
  },
  30_000,
)
