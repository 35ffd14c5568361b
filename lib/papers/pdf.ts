import 'server-only'
import { join } from 'node:path'
import { manuscriptOf } from './manuscript'
import type { Paper } from './tree'
import { typesetter } from './typesetter'

const template = join(process.cwd(), 'lib/papers/paper.typ')
// What earlier papers left in the compiler's memory is dropped after this many papers that did not use it.
const remembered = 3

/**
 * The paper as an A4 PDF, tagged and after PDF/UA-1. The same paper gives the same bytes. A paper with a letter
 * that no installed font has cannot claim PDF/UA and comes as a tagged PDF without the claim.
 */
export async function pdfOf(paper: Paper): Promise<Buffer> {
  const compiler = typesetter()
  const compiled = compiler.compile({ mainFilePath: template, inputs: { manuscript: manuscriptOf(paper) } })
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

function reasons(compiled: ReturnType<ReturnType<typeof typesetter>['compile']>): string {
  const error = compiled.takeError()
  return error ? JSON.stringify(typesetter().fetchDiagnostics(error)) : 'no reason given'
}
