import 'server-only'

import type { Tx } from '@/db/client'
import { type Message, ok, type Result } from '../../result'
import type { VisitFile } from '../format'
import type { BringInInput } from './input'
import { matchesOf, present } from './known'

/**
 * What the entries of a file's directory mean here, by their ids: a record of ours, or nothing where one is to be added.
 * Refused where a likely match was not answered, where a record is not there, and where two entries would be one record.
 */
export async function meaningOf(
  tx: Tx,
  content: VisitFile,
  input: BringInInput,
): Promise<Result<Map<string, string>>> {
  const meant = new Map<string, string>()
  const taken = new Set<string>()
  const fields: Record<string, Message> = {}
  for (const { kind, entry, same, likely } of await matchesOf(tx, content)) {
    const field = `${kind}.${entry.id}`
    const choice = input[kind][entry.id] ?? same ?? (likely.length === 0 ? 'add' : undefined)
    if (choice === 'add') continue
    if (!choice) fields[field] = { key: 'visitFiles.refused.choose' }
    else if (!(await present(tx, kind, [choice])).has(choice)) fields[field] = { key: 'problems.choice' }
    else if (taken.has(choice)) fields[field] = { key: 'visitFiles.refused.sameRecord' }
    else {
      taken.add(choice)
      meant.set(entry.id, choice)
    }
  }
  return Object.keys(fields).length > 0 ? { ok: false, problem: { fields } } : ok(meant)
}
