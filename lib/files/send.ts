import 'server-only'

import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { contentDisposition } from '../content-disposition'
import type { FileListed } from './queries'
import { rangeOf } from './ranges'
import { isShown, sentName, sentType } from './types'

// A browser's own viewer of PDFs does not start in a sandbox; it runs nothing of ours and asks for nothing outside.
const policyOf = (mediaType: string) =>
  mediaType === 'application/pdf'
    ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
    : "sandbox; default-src 'none'"

/**
 * A file as it goes out: piece by piece, all of it or the part that a Range header asks for, never as a page, kept by no
 * cache. Takes over the opened file and closes it.
 */
export async function sendFile(
  file: Pick<FileListed, 'name' | 'mediaType' | 'bytes' | 'sha256'>,
  opened: FileHandle,
  asked: Pick<Request, 'method' | 'headers'>,
): Promise<Response> {
  const { name, mediaType, bytes, sha256 } = file
  const tag = `"${sha256}"`
  const same = (asked.headers.get('if-range') ?? tag) === tag
  const range = same ? rangeOf(asked.headers.get('range'), bytes) : undefined
  const headers = {
    'Content-Type': sentType(mediaType),
    'Content-Disposition': contentDisposition(
      isShown(mediaType) ? 'inline' : 'attachment',
      sentName(name, mediaType),
    ),
    'Content-Security-Policy': policyOf(mediaType),
    'X-Content-Type-Options': 'nosniff',
    // A part of what was compressed on the way is no part of the file.
    'Cache-Control': 'private, no-store, no-transform',
    'Accept-Ranges': 'bytes',
    ETag: tag,
  }
  if (range === 'beyond') {
    await opened.close()
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes}` } })
  }
  if (asked.method === 'HEAD') {
    await opened.close()
    return new Response(null, { headers: { ...headers, 'Content-Length': String(bytes) } })
  }
  const { first, last } = range ?? { first: 0, last: bytes - 1 }
  const pieces = Readable.toWeb(opened.createReadStream({ start: first, end: last })) as ReadableStream
  return new Response(pieces, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(last - first + 1),
      ...(range && { 'Content-Range': `bytes ${first}-${last}/${bytes}` }),
    },
  })
}
