import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { languages } from '@/db/values/office'
import { makeRichVisit } from '../../reports/rich-visit'
import { drawVisitPaper } from '../../visit-papers/export'
import { heading } from '../blocks'
import { pdfOf } from '../pdf'
import { imageOf, landscape } from '../pictures/testing'
import { type Block, type Paper, words } from '../tree'
import { type Objects, readObjects, type Value } from './objects'
import { problemsOf } from './problems'

// The build server installs it and never skips this; see .ci/run.
const installed = process.env.CI || spawnSync('qpdf', ['--version']).status === 0

async function everyBlock(lang: Paper['lang']): Promise<Paper> {
  const text = [
    ...words('To '),
    { text: 'the source', href: 'https://example.org' },
    { text: ' below', href: '#b' },
  ]
  const rows = Array.from({ length: 60 }, (_, n) => [words(`${n}`), text])
  const blocks: Block[] = [
    { kind: 'paragraph', text },
    heading(1, 'a', 'One'),
    { kind: 'list', ordered: true, items: [text, text] },
    heading(3, 'b', 'Two'),
    { kind: 'list', items: [text] },
    { kind: 'facts', rows: [{ term: 'Head', value: [text, text] }] },
    { kind: 'quote', text, source: text },
    { kind: 'table', caption: 'All', head: ['A', 'B'], rows },
    { kind: 'page-break' },
    { ...(await imageOf(await landscape().jpeg().toBuffer(), 'Two mayors')), caption: text },
    await imageOf(await landscape().jpeg().toBuffer(), 'Two mayors again'),
    { kind: 'note', tone: 'missing', text },
  ]
  return { title: 'All', lang, reference: 'V2019-001', madeOn: '2020', footer: 'Internal', blocks }
}

test.runIf(installed).each(languages)(
  'qpdf and the Matterhorn points find nothing wrong with any kind of block (%s)',
  async (lang) => {
    const { objects, complaints } = await readObjects(await pdfOf(await everyBlock(lang)))

    expect(complaints).toBe('')
    expect(problemsOf(objects)).toEqual([])
  },
  30_000,
)

test.runIf(installed).each(languages)(
  'nor with the report of a rich visit (%s)',
  async (language) => {
    const { visit } = await makeRichVisit()
    const user = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
    const drawn = await drawVisitPaper(user, visit.ref, 'report', { language, edition: 'internal' })

    const { objects, complaints } = await readObjects(await pdfOf(drawn!.paper))

    expect(complaints).toBe('')
    expect(problemsOf(objects)).toEqual([])
  },
  30_000,
)

type Told = { [key: string]: Value }
const dictionaries = (objects: Objects) =>
  Object.values(objects).map((told) => (told.value ?? told.stream?.dict ?? {}) as Told)

/** The same PDF with one thing about it broken. */
const broken: [string, string, (all: Told[], objects: Objects) => void][] = [
  ['a figure loses its words', '13-004', (all) => remove(all, '/Figure', '/Alt')],
  ['a head of a table loses its scope', '15-003', (all) => remove(all, '/TH', '/A')],
  ['the language is gone', '11-006', (all) => removeFrom(all, '/Catalog', '/Lang')],
  ['the title is not shown', '07-001', (all) => removeFrom(all, '/Catalog', '/ViewerPreferences')],
  ['a link loses its words', '28-012', (all) => removeFrom(all, '/Annot', '/Contents')],
  ['tabs go anywhere', '28-009', (all) => removeFrom(all, '/Page', '/Tabs')],
  ['a font is left out', '31-009', (all) => removeFrom(all, '/FontDescriptor', '/FontFile2', '/FontFile3')],
  ['a heading leaves a step out', '14-003', (all) => rename(all, '/H2', '/H3')],
  ['a role is made up', '02-001', (all) => rename(all, '/Figure', '/Photo')],
  ['a tag forgets its words', '01-004', (all) => remove(all, '/H1', '/K')],
  [
    'words stand in no tag',
    '01-005',
    (_, objects) => {
      for (const { stream } of Object.values(objects)) {
        const content = Buffer.from(stream?.data ?? '', 'base64').toString('latin1')
        if (stream && content.includes('/MCID'))
          stream.data = Buffer.from(content.replaceAll('/MCID', '/Other'), 'latin1').toString('base64')
      }
    },
  ],
]

const remove = (all: Told[], role: string, ...keys: string[]) => {
  for (const each of all) if (each['/S'] === role) for (const key of keys) delete each[key]
}
const removeFrom = (all: Told[], type: string, ...keys: string[]) => {
  for (const each of all) if (each['/Type'] === type) for (const key of keys) delete each[key]
}
const rename = (all: Told[], role: string, to: string) => {
  for (const each of all) if (each['/S'] === role) each['/S'] = to
}

test.runIf(installed)(
  'the check finds each fault that is put in',
  async () => {
    const { objects } = await readObjects(await pdfOf(await everyBlock('en')))

    for (const [what, number, breakIt] of broken) {
      const copy = structuredClone(objects)
      breakIt(dictionaries(copy), copy)
      expect([what, problemsOf(copy).some((problem) => problem.startsWith(number))]).toEqual([what, true])
    }
  },
  30_000,
)
