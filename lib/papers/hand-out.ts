import 'server-only'

import type { Edition, Language, PaperFormat } from '@/db/values'
import { record, type Subject } from '../audit'
import type { LeftOut } from '../editions/edition'
import { refusalOf } from '../editions/refusal'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { fileOf, paperMediaTypes } from './paper-file'
import type { Paper } from './tree'

/** In which language, for whom and as what a paper is asked for. */
export type PaperAsked = { language: Language; edition: Edition; format: PaperFormat }

/** A paper made, whoever it is for, with what its edition left out. */
export type PaperDrawn = {
  paper: Paper
  leftOut: LeftOut[]
  /** What the audit trail calls it: `report`, `programme`, … */
  kind: string
  subject: Subject
  /** The name of its file without extension: in ASCII, and in the paper's language. */
  plainName: string
  name: string
}

export type PaperFile = { bytes: Buffer; mediaType: string; plainName: string; name: string }

/**
 * The paper as a file to take away. Each is told in the audit trail with its edition and how much was left out. One
 * that is about something left out of it is refused, and a public one that names such a thing.
 */
export async function handOut(
  user: User,
  { paper, leftOut, kind, subject, plainName, name }: PaperDrawn,
  { language, edition, format }: PaperAsked,
): Promise<Result<PaperFile>> {
  const refusal = refusalOf(paper, leftOut, edition, subject)
  if (refusal) return refused(refusal.key, refusal.values)

  const bytes = await fileOf(paper, format)
  const told = await write(async (tx) => {
    const changes = { paper: kind, format, language, edition, leftOut: leftOut.length }
    await record(
      tx,
      user,
      `${subject.kind}.paper-exported`,
      subject,
      Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, [null, value]])),
    )
    return ok(null)
  })
  if (!told.ok) return told
  return ok({
    bytes,
    mediaType: paperMediaTypes[format],
    plainName: `${plainName}.${format}`,
    name: `${name}.${format}`,
  })
}
