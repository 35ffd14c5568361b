import 'server-only'

import { TemplateHandler } from 'easy-template-x'
import type { Paper } from '../papers/tree'
import { bodyFor } from '../papers/word/body'
import type { LetterheadValues } from './fields'

/**
 * A paper set into a Word template that was checked: the template's fields filled, the blocks of the paper in the place of
 * `{body}`. A value is text wherever it stands, and none of it is read as a field again. Throws where the template cannot
 * be filled.
 */
export async function fillLetterhead(
  template: Buffer,
  paper: Paper,
  values: LetterheadValues,
): Promise<Buffer> {
  const { xml, finished } = await bodyFor(template, paper)
  const body = { _type: 'rawXml', xml, replaceParagraph: true }
  return finished(Buffer.from(await new TemplateHandler().process(template, { ...values, body })))
}
