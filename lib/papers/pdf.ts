import 'server-only'
import { join } from 'node:path'
import { manuscriptOf } from './manuscript/manuscript'
import { type Pictures, picturesOf } from './pictures/pictures'
import type { Paper } from './tree'
import { typesetter, workspace } from './typesetter'

const template = join(workspace, 'paper.typ')
// What earlier papers left in the compiler's memory is dropped after this many papers that did not use it.
const remembered = 3

/**
 * The paper as an A4 PDF, tagged and after PDF/UA-1. The same paper gives the same bytes. A paper with a letter
 * that no installed font has cannot claim PDF/UA and comes as a tagged PDF without the claim.
 */
export async function pdfOf(paper: Paper): Promise<Buffer> {
  const pictures = await picturesOf(paper)
  const manuscript = JSON.stringify(manuscriptOf(paper, pictures))
  return withPictures(pictures, () => set(paper, manuscript))
}

// From here on nothing waits, so that two papers cannot meet in the compiler.
function set(paper: Paper, manuscript: string): Buffer {
  const compiler = typesetter()
  const compiled = compiler.compile({ mainFilePath: template, inputs: { manuscript } })
  try {
    const { result } = compiled
    if (!result) throw new Error(`Typst refused the paper ${paper.reference}: ${reasons(compiled)}`)

    try {
      return compiler.pdf(result, { pdfStandard: 'ua-1' })
    } catch {
      return compiler.pdf(result)
    }
  } finally {
    compiler.evictCache(remembered)
  }
}

/** Lays the pictures where the template looks for them, and takes them away again. */
function withPictures(pictures: Pictures, make: () => Buffer): Buffer {
  const paths = [...pictures].map(([sha256, { bytes }]) => {
    const path = join(workspace, 'pictures', `${sha256}.jpg`)
    typesetter().mapShadow(path, bytes)
    return path
  })
  try {
    return make()
  } finally {
    for (const path of paths) typesetter().unmapShadow(path)
  }
}

function reasons(compiled: ReturnType<ReturnType<typeof typesetter>['compile']>): string {
  const error = compiled.takeError()
  return error ? JSON.stringify(typesetter().fetchDiagnostics(error)) : 'no reason given'
}
