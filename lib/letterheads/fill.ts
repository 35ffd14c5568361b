import 'server-only'

import { buffer } from 'node:stream/consumers'
import { TemplateHandler } from 'easy-template-x'
import { ZipFile } from 'yazl'
import type { LetterheadValues } from './fields'
import { type Package, partsOf } from './package'
import { transplant } from './transplant'

const marker = 'legation-body-stands-here'

/**
 * A paper, a Word file of ours, set into a template that was checked: its fields filled, its body in the place of `{body}`.
 * Throws where the template cannot be filled.
 */
export async function fillLetterhead(
  template: Buffer,
  paper: Buffer,
  values: LetterheadValues,
): Promise<Buffer> {
  // A value is text wherever it stands; none of it is read as a field again.
  const filled = await new TemplateHandler().process(template, { ...values, body: marker })
  const [into, from] = [await partsOf(Buffer.from(filled)), await partsOf(paper)]
  if (!into || !from) throw new Error('The letterhead was filled and is no Word file any more.')
  return packed(transplant(into, from, marker))
}

const long = new Date(1980, 0, 1)

function packed(parts: Package): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, bytes] of parts) zip.addBuffer(bytes, path, { mtime: long })
  zip.end()
  return buffer(zip.outputStream)
}
