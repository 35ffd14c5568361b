import { expect, test } from 'vitest'
import { heading } from '../blocks'
import { words } from '../tree'
import { docxOf } from './docx'
import { readDocx } from './reading'
import { allOf, lettersIn } from './xml'

test('the contents are links with fields for the pages of the parts that are there', async () => {
  const entries = ['a', 'gone'].map((id) => ({ level: 1 as const, id, text: words(`Part ${id}`) }))

  const paper = { title: 'Briefing', lang: 'en', reference: 'V1', madeOn: '', footer: '' } as const
  const { links, body, headings } = readDocx(
    await docxOf({ ...paper, blocks: [{ kind: 'contents', entries }, heading(1, 'a', 'One')] }),
  )

  const [anchor] = headings[0]?.bookmarks ?? []
  expect(links).toEqual([{ text: 'Part a\t', to: `#${anchor}` }])
  expect(allOf(body, 'w:instrText').map(lettersIn)).toEqual([`PAGEREF ${anchor}`])
})
