import 'server-only'

import { Document, Packer } from 'docx'
import type { Unzipped } from 'fflate'
import { type Manuscript, manuscriptOf } from '../manuscript/manuscript'
import { type Pictures, picturesOf } from '../pictures/pictures'
import type { Paper } from '../tree'
import { blocksOf } from './blocks'
import { frontOf } from './front'
import { listsOf } from './numbering'
import { pageOf } from './page'
import { settingOf } from './setting'
import { settled } from './settled'
import { stylesOf } from './styles'
import { zipOf } from './zip'

/**
 * The paper as a Word file with real headings, lists, table heads and page fields; a Chinese one after GB/T 9704-2012.
 * The same paper gives the same bytes.
 */
export async function docxOf(paper: Paper): Promise<Buffer> {
  return zipOf(await partsOf(paper))
}

/** The parts of that file by their names in it; `bare` without what stands above the first block. */
export async function partsOf(paper: Paper, { bare = false } = {}): Promise<Unzipped> {
  const pictures = await picturesOf(paper)
  const manuscript = manuscriptOf(paper, pictures)
  const packed = await Packer.toBuffer(documentOf(paper, manuscript, { pictures, bare }))
  return settled(packed, paper, manuscript)
}

function documentOf(
  paper: Paper,
  manuscript: Manuscript,
  { pictures, bare }: { pictures: Pictures; bare: boolean },
): Document {
  const setting = settingOf(manuscript, pictures)
  return new Document({
    styles: stylesOf(setting.look, paper.lang),
    numbering: listsOf(setting.look),
    evenAndOddHeaderAndFooters: setting.look.official,
    // The line before a break is not drawn out to the width of the page.
    compatibility: { doNotExpandShiftReturn: true },
    sections: [
      {
        ...pageOf(setting, manuscript),
        children: [...(bare ? [] : frontOf(setting, manuscript)), ...blocksOf(setting, manuscript.blocks)],
      },
    ],
  })
}
