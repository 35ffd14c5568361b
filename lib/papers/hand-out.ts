import 'server-only'

import type { Language } from '@/db/values/office'
import type { Edition, PaperFormat } from '@/db/values/reports'
import { record, type Subject } from '../audit'
import type { LeftOut } from '../editions/edition'
import { refusalOf } from '../editions/refusal'
import type { LetterheadValues } from '../letterheads/fields'
import { onLetterhead } from '../letterheads/set'
import { type Message, ok, type Result, refused } from '../result'
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
 * The paper as a file to take away. Each is told in the audit trail with its edition and how much was left out. One
 * that is about something left out of it is refused, and a public one that names such a thing.
 */
export async function handOut(user: User, drawn: PaperDrawn, asked: PaperAsked): Promise<Result<PaperFile>> {
  const { leftOut, kind, subject, action, plainName, name } = drawn
  const { language, edition, format } = asked
  const refusal = whyNot(drawn, edition)
  if (refusal) return refused(refusal.key, refusal.values)

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

/** Why a paper may not go out in an edition, or undefined where it may. */
export const whyNot = (drawn: PaperDrawn, edition: Edition): Message | undefined =>
  refusalOf(withLetterhead(drawn), drawn.leftOut, edition, drawn.subject)

/** The paper with what only a letterhead may say of it. */
function withLetterhead({ paper, letterheadValues }: PaperDrawn): Paper {
  if (!letterheadValues) return paper
  return {
    ...paper,
    blocks: [...paper.blocks, { kind: 'paragraph', text: [{ text: letterheadValues.visit }] }],
  }
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
