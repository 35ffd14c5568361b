import 'server-only'

import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { db } from '@/db/client'
import type { MessageKey } from '../i18n/keys'
import { isOwnForm } from '../own-form'
import { type Message, refused } from '../result'
import type { User } from '../user'
import { findToFileUnder } from './add'
import { fileLimit } from './limit'
import { type FiledKind, findToFile } from './queries'
import { CutOff, mostAtOnce } from './receive'
import { type Uploaded, upload } from './upload'

/** What became of a sent form: where its record is, its files, and, where it was refused as a whole, why. */
export type UploadAnswer = {
  status: number
  of?: { path: string; named: string }
  files: Uploaded[]
  sentence?: Message
}

const statuses: Partial<Record<MessageKey, number>> = {
  'files.problem.signedOut': 401,
  'problems.notAllowed': 403,
  'files.problem.elsewhere': 403,
  'problems.gone': 404,
  'problems.frozen': 409,
  'files.problem.tooLarge': 413,
  'files.problem.tooMuch': 413,
  'files.problem.diskFull': 507,
  'problems.diskFull': 507,
  'files.problem.cutOff': 400,
}

const answerOf = (sentence: Message, of?: UploadAnswer['of']): UploadAnswer => ({
  status: statuses[sentence.key] ?? 422,
  of,
  files: [],
  sentence,
})

// What a form holds besides the bytes of its files: their names, and the lines between them.
const lines = 64 * 1024

/**
 * Takes in a form of files for the record that the address names (`?of=agreement:…`). Who sends it, from where, for which
 * record and how much of it there is are asked before a byte of it is read. `alone`: the form brings one file.
 */
export async function takeUpload(
  user: User | undefined,
  request: Request,
  alone: boolean,
): Promise<UploadAnswer> {
  if (!user) return answerOf({ key: 'files.problem.signedOut' })
  if (!isOwnForm(request)) return answerOf({ key: 'files.problem.elsewhere' })
  const named = new URL(request.url).searchParams.get('of') ?? ''
  const subject = await findToFile(user, named)
  if (!subject) return answerOf({ key: 'problems.gone' })

  const of = { path: subject.path, named }
  const open = await findToFileUnder(db, user, subject.kind, subject.id)
  const limit = await fileLimit()
  const most = (alone ? 1 : mostAtOnce) * limit.bytes + lines
  const refusal = open.ok ? tooMuch(request, most, limit.megabytes) : open
  if (refusal) return answerOf(refusal.problem.sentence ?? { key: 'problems.gone' }, of)
  return receiveAll(user, subject, request, limit, of)
}

function tooMuch(request: Request, most: number, megabytes: number) {
  const announced = Number(request.headers.get('content-length') ?? 0)
  return announced > most ? refused('files.problem.tooMuch', { megabytes }) : undefined
}

async function receiveAll(
  user: User,
  subject: { kind: FiledKind; id: string },
  request: Request,
  limit: { bytes: number; megabytes: number },
  of: UploadAnswer['of'],
): Promise<UploadAnswer> {
  const contentType = request.headers.get('content-type') ?? ''
  if (!request.body) return answerOf({ key: 'files.problem.noFile' }, of)
  try {
    const body = Readable.fromWeb(request.body as ReadableStream, { signal: request.signal })
    const files = await upload(user, subject, { body, contentType }, limit)
    if (files.length === 0) return answerOf({ key: 'files.problem.noFile' }, of)
    const [first] = files.flatMap(({ result }) => (result.ok ? [] : [result.problem.sentence]))
    return { ...(first ? answerOf(first, of) : { status: 201, of }), files }
  } catch (problem) {
    if (problem instanceof CutOff) return answerOf({ key: 'files.problem.cutOff' }, of)
    throw problem
  }
}
