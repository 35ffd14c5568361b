import 'server-only'

import type { Edition, Language, PaperFormat } from '@/db/values'
import { record, type Subject } from '../audit'
import type { LeftOut } from '../editions/edition'
import { leaksIn } from '../editions/leaks'
import type { LetterheadValues } from '../letterheads/fields'
import { onLetterhead } from '../letterheads/set'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { paperMediaTypes } from './media-types'
import { fileOf } from './paper-file'
import type { Paper } from './tree'

/** In which language, for whom and as what a paper is asked for. */
export type PaperAsked = {
  language: Language
  edition: Edition
  format: PaperFormat
  /** The id of the letterhead it is to be set on; for Word alone. */
  letterhead?: string
}

/** A paper made, whoever it is for, with what its edition left out. */
export type PaperDrawn = {
  paper: Paper
  leftOut: LeftOut[]
  /** What the audit trail calls it: `report`, `programme`, … */
  kind: string
  subject: Subject
  /** The event of the audit trail, where it has one of its own. */
  action?: string
  /** The name of its file without extension: in ASCII, and in the paper's language. */
  plainName: string
  name: string
  /** What the fields of a letterhead say of it, where it may be set on one. */
  letterheadValues?: LetterheadValues
}

export type PaperFile = { bytes: Buffer; mediaType: string; plainName: string; name: string }

/**
 * The paper as a file to take away. Each is told in the audit trail with its edition and what was left out. A public one
 * that names something left out of it is refused.
 */
export async function handOut(user: User, drawn: PaperDrawn, asked: PaperAsked): Promise<Result<PaperFile>> {
  const { paper, leftOut, kind, subject, action, plainName, name } = drawn
  const { language, edition, format } = asked
  const [leak] = edition === 'public' ? leaksIn(paper, leftOut) : []
  if (leak) return refused('editions.refused.leak', { name: leak.name })

  const made = await bytesOf(drawn, asked)
  if (!made.ok) return made
  const told = await write(async (tx) => {
    const changes = { paper: kind, format, language, edition, leftOut: leftOut.length }
    await record(
      tx,
      user,
      action ?? `${subject.kind}.paper-exported`,
      subject,
      Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, [null, value]])),
    )
    return ok(null)
  })
  if (!told.ok) return told
  return ok({
    bytes: made.value,
    mediaType: paperMediaTypes[format],
    plainName: `${plainName}.${format}`,
    name: `${name}.${format}`,
  })
}

async function bytesOf(
  { paper, letterheadValues }: PaperDrawn,
  { format, letterhead }: PaperAsked,
): Promise<Result<Buffer>> {
  if (letterhead && (format !== 'docx' || !letterheadValues)) return refused('letterheads.forWord')
  return letterhead && letterheadValues
    ? onLetterhead(letterhead, paper, letterheadValues)
    : ok(await fileOf(paper, format))
}
