import 'server-only'

import type { Tx } from '@/db/client'
import { importedRecords } from '@/db/schema/imports'
import { record, type Subject } from '../../audit'
import type { User } from '../../user'
import type { VisitFile } from '../format'
import type { Ids } from './ids'

/** What the writers of an import share. */
export type Writing = {
  tx: Tx
  user: User
  content: VisitFile
  importId: string
  ids: Ids
  /** The ids, in the file, of records that are here already and stay as they are. */
  here: ReadonlySet<string>
}

/** How an import notes an agreement that it did not make but joined to its visit, with the version that it had by then. */
export const joinedKind = 'joined-agreement'

/** Notes that an import made a record, and tells its history so. */
export async function brought({ tx, user, importId }: Writing, subject: Subject, fileName: string) {
  await noted({ tx, importId }, subject.kind, subject.id)
  await record(tx, user, `${subject.kind}.brought-in`, subject, { file: [null, fileName] })
}

/** Notes that an import made a record that has no history of its own. */
export async function noted(
  { tx, importId }: Pick<Writing, 'tx' | 'importId'>,
  subjectKind: string,
  subjectId: string,
) {
  await tx.insert(importedRecords).values({ importId, subjectKind, subjectId, version: 1 })
}

/** The id here of what a record of the file refers to, or nothing. */
export const idOr = (ids: Ids, id: string | null) => (id === null ? null : ids(id))
