import { readdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { db } from '@/db/client'
import { files } from '@/db/schema/sources'
import type { User } from '../user'
import { filesFolder } from './store'
import { upload } from './upload'

// What the tests of files share.

export const megabytes = (count: number) => ({ bytes: count * 1024 * 1024, megabytes: count })

const boundary = '----form-of-a-test'
export const contentType = `multipart/form-data; boundary=${boundary}`

/** A form of files as a browser sends it. */
export function formOf(...parts: [name: string, content: Buffer | string][]): Buffer {
  const lines = parts.flatMap(([name, content]) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...lines, Buffer.from(`--${boundary}--\r\n`)])
}

/** A form in pieces of that many bytes, as it comes over a network. */
export function inPieces(form: Buffer, size = 60_000): Readable {
  const pieces: Buffer[] = []
  for (let at = 0; at < form.length; at += size) pieces.push(form.subarray(at, at + size))
  return Readable.from(pieces, { objectMode: false })
}

/** Sends files to an agreement. */
export const sendTo = (
  user: User,
  agreement: { id: string },
  form: Buffer,
  limit = megabytes(50),
  size?: number,
) => upload(user, { kind: 'agreement', id: agreement.id }, { body: inPieces(form, size), contentType }, limit)

/** Every file below the store's folder, temporary ones too. */
export async function onDisk(): Promise<string[]> {
  const entries = await readdir(filesFolder(), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

export const recorded = () => db.select().from(files)

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
