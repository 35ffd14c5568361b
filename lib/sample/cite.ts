import 'server-only'

import { remarks, source } from '@/db/sample/source'
import { citeSource } from '../sources/commands'
import { sourceInput } from '../sources/input'
import type { RecordKind } from '../subjects'
import type { User } from '../user'
import { done } from './done'

/** Names the sample's source on a record, with what it leaves open there. */
export async function cite(
  user: User,
  kind: RecordKind,
  id: string,
  remark: keyof typeof remarks,
): Promise<void> {
  done(await citeSource(user, kind, id, sourceInput.parse({ ...source, remark: remarks[remark] })))
}
