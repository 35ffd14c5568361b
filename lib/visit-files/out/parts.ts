import 'server-only'

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { languages } from '@/db/values/office'
import { paperFormats } from '@/db/values/reports'
import { calendarOf } from '../../calendars/calendar'
import { entriesFromDossier } from '../../calendars/visit-calendar'
import type { EditionDossier } from '../../dossiers/dossier'
import { refusalOf } from '../../editions/refusal'
import { openStored } from '../../files/store'
import { fileOf } from '../../papers/paper-file'
import { pictureOf } from '../../papers/pictures/pictures'
import { wordingIn } from '../../papers/wording-in'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { drawFromDossier } from '../../visit-papers/export'
import { schemaWrittenDown, type VisitFile, writtenDown } from '../format'
import { contentName } from '../manifest'
import type { HandedOver } from './attachments'

/** One entry of the archive: in memory where it was made for it, else read from the store as it goes out. */
export type Part = { name: string; bytes: number; sha256: string } & (
  | { content: Buffer }
  | { open: () => Promise<Readable> }
)

type Asked = { user: User; dossier: EditionDossier; content: VisitFile; handed: HandedOver[] }

/** What lies in a visit file, in this order, beside the lists of what lies in it. */
const makers: ((asked: Asked) => Promise<Result<Part[]>>)[] = [itself, schema, papers, calendar, attachments]

/** All parts of a visit file; refused where one of them may not go out. */
export async function partsOf(asked: Asked): Promise<Result<Part[]>> {
  const parts: Part[] = []
  for (const make of makers) {
    const made = await make(asked)
    if (!made.ok) return made
    parts.push(...made.value)
  }
  return ok(parts)
}

/** An entry that was made for the archive and is held in memory, with its size and SHA-256. */
export function made(name: string, text: string | Buffer): Part {
  const content = Buffer.from(text)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name, content, bytes: content.length, sha256 }
}

async function itself({ content }: Asked) {
  return ok([made(contentName, writtenDown(content))])
}

async function schema() {
  return ok([made('schema.json', schemaWrittenDown())])
}

/** The papers that lie in a visit file, each in every language and format. */
const papersInside = ['report', 'programme', 'delegation'] as const

async function papers({ user, dossier }: Asked): Promise<Result<Part[]>> {
  const parts: Part[] = []
  for (const kind of papersInside) {
    for (const language of languages) {
      const drawn = await drawFromDossier(user, dossier, kind, language)
      if (!drawn) return refused('problems.gone')
      const refusal = refusalOf(drawn.paper, drawn.leftOut, dossier.edition, drawn.subject)
      if (refusal) return refused(refusal.key, refusal.values)
      for (const format of paperFormats)
        parts.push(made(`papers/${drawn.plainName}.${format}`, await fileOf(drawn.paper, format)))
    }
  }
  return ok(parts)
}

async function calendar({ user, dossier }: Asked) {
  const entries = await entriesFromDossier(user, dossier, wordingIn('en'))
  return ok([made('visit.ics', calendarOf(dossier.record.visit.ref, entries))])
}

async function attachments({ handed }: Asked): Promise<Result<Part[]>> {
  const parts: Part[] = []
  for (const { told, from } of handed) {
    const { path, name, bytes, sha256 } = told
    if (sha256 !== from) {
      parts.push({ name: path, bytes, sha256, open: () => openPicture(from) })
      continue
    }
    const opened = await openStored(sha256)
    const size = (await opened?.stat())?.size
    await opened?.close()
    if (size !== bytes) return refused('visitFiles.refused.fileMissing', { name })
    parts.push({ name: path, bytes, sha256, open: () => openWhole(sha256) })
  }
  return ok(parts)
}

async function openPicture(from: string): Promise<Readable> {
  const picture = await pictureOf(from)
  if (!picture) throw new Error('A picture cannot be made any more.')
  return Readable.from([picture.bytes])
}

async function openWhole(sha256: string): Promise<Readable> {
  const opened = await openStored(sha256)
  if (!opened) throw new Error('The bytes of a file are missing.')
  return opened.createReadStream()
}
