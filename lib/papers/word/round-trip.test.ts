import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { makeRichVisit } from '../../reports/rich-visit'
import { drawVisitPaper } from '../../visit-papers/export'
import { imageOf, landscape } from '../pictures/testing'
import { type Block, type Paper, words } from '../tree'
import { docxOf } from './docx'
import { readDocx } from './reading'

// The build server installs it and never skips this; see .ci/run.
const installed = process.env.CI || spawnSync('soffice', ['--version']).status === 0
const minutes = 60_000

/** A Word file as LibreOffice writes it again, by way of its own format. */
async function throughLibreOffice(docx: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'legation-office-'))
  const into = (format: string, file: string) =>
    promisify(execFile)('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      join(folder, file),
    ])
  try {
    await writeFile(join(folder, 'paper.docx'), docx)
    await into('odt', 'paper.docx')
    await rm(join(folder, 'paper.docx'))
    await into('docx', 'paper.odt')
    return await readFile(join(folder, 'paper.docx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

test.runIf(installed)(
  'a paper that LibreOffice saves again keeps its headings, heads of tables, lists, links, pictures and words',
  async () => {
    const { visit } = await makeRichVisit()
    const user = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
    const drawn = await drawVisitPaper(user, visit.ref, 'report', { language: 'zh-CN', edition: 'internal' })
    const more: Block[] = [
      { kind: 'list', ordered: true, items: [words('甲'), words('乙')] },
      { kind: 'list', items: [words('丙')] },
      { kind: 'paragraph', text: [{ text: '出处', href: 'https://example.org/a' }] },
      await imageOf(await landscape().jpeg().toBuffer(), '签字仪式'),
    ]
    const paper: Paper = { ...drawn!.paper, blocks: [...drawn!.paper.blocks, ...more] }
    const docx = await docxOf(paper)

    const [before, after] = [readDocx(docx), readDocx(await throughLibreOffice(docx))]

    const outline = ({ headings }: typeof before) =>
      headings.map(({ level, text }) => `${level} ${squeezed(text)}`)
    expect(outline(after)).toEqual(outline(before))
    const told = ({ tables }: typeof before) =>
      tables.map(({ rows, headRows }) => ({ headRows, cells: rows.flat().map(squeezed) }))
    expect(told(after)).toEqual(told(before))
    const lists = ({ paragraphs }: typeof before) =>
      paragraphs.flatMap(({ list, text }) => (list ? [`${list} ${squeezed(text)}`] : []))
    expect(lists(after)).toEqual(lists(before))
    expect(after.links.map(({ to }) => to)).toContain('https://example.org/a')
    expect(after.pictures).toEqual(['签字仪式'])
    expect(squeezed(after.text)).toBe(squeezed(before.text))
    expect(after.properties).toMatchObject({ title: paper.title, keywords: paper.reference })
    expect(after.footers.flatMap(({ fields }) => fields)).toEqual(['PAGE', 'PAGE'])
  },
  4 * minutes,
)
