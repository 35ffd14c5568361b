import { expect, test } from 'vitest'
import { heading } from '../blocks'
import { type Block, words } from '../tree'
import { docxOf } from './docx'
import { readDocx } from './reading'
import { allOf, childOf, lettersIn } from './xml'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: words(text) })
const closing: Block = { kind: 'paragraph', closing: true, text: words('Office\n10 March 2026') }
const table = (whole: boolean): Block => ({
  kind: 'table',
  head: ['Ours', 'Theirs'],
  rows: ['sign', 'day'].map((text) => [words(text), words(text)]),
  whole,
})

/** The words of the paragraphs that Word keeps on a page with the next one, by their own leave and not their style's. */
async function keptIn(blocks: Block[]) {
  const paper = { title: 'Minutes', lang: 'en', reference: 'V1', madeOn: '', footer: '', blocks } as const
  const { body } = readDocx(await docxOf(paper))
  return allOf(body, 'w:p')
    .filter((each) => childOf(each, 'w:pPr', 'w:keepNext'))
    .map((each) => allOf(each, 'w:t').map(lettersIn).join(''))
}

test('what stands before the name and day under a paper is kept with them', async () => {
  expect(await keptIn([paragraph('one'), paragraph('two'), closing])).toEqual(['two'])
  expect(await keptIn([{ kind: 'list', items: [words('a'), words('b')] }, closing])).toEqual(['b'])
  expect(await keptIn([table(false), closing])).toEqual(['day', 'day', ''])
})

test('a table that stays whole is kept row by row, with the words before its heading', async () => {
  const kept = await keptIn([paragraph('one'), paragraph('two'), heading(1, 's', 'Signatures'), table(true)])

  expect(kept).toEqual(['two', 'sign', 'sign'])
})
