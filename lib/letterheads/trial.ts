import 'server-only'

import { type Paper, words } from '../papers/tree'
import type { Message } from '../result'
import { type LetterheadValues, letterheadFields, memberFields } from './fields'
import { fillLetterhead } from './fill'

const paper: Paper = {
  title: '—',
  lang: 'en',
  reference: '—',
  madeOn: '—',
  footer: '—',
  blocks: [{ kind: 'paragraph', text: words('—') }],
}

const each = <K extends string>(fields: readonly K[]) =>
  Object.fromEntries(fields.map((field) => [field, '—'])) as Record<K, string>

/** What goes wrong when a template is filled once with nothing but dashes: what its reader says of it. */
export async function trial(template: Buffer): Promise<Message[]> {
  const values: LetterheadValues = { ...each(letterheadFields), members: [each(memberFields)] }
  try {
    await fillLetterhead(template, paper, values)
    return []
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem)
    return [{ key: 'letterheads.wrong.filling', values: { said: said.slice(0, 300) } }]
  }
}
