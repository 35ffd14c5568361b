import 'server-only'

import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'

/** The most files that one form may bring. */
export const mostAtOnce = 20

/** A form that ended before its end, or that is none. */
export class CutOff extends Error {
  override name = 'CutOff'
}

/**
 * Reads the files of a sent form, one after another as they arrive, and gives each to `take`; of no file more than
 * `most` bytes and one are passed on. Fields without a chosen file are skipped. Throws `CutOff` when the form breaks off;
 * every `take` has then ended, with the error of its stream.
 */
export async function receive<T>(
  form: { body: Readable; contentType: string },
  most: number,
  take: (name: string, bytes: Readable) => Promise<T>,
): Promise<T[]> {
  const taken: Promise<T>[] = []
  const streams: BusboyFileStream[] = []
  const reader = readerOf(form.contentType, most)
  reader.on('file', (_field, bytes, name) => {
    if (!name) {
      bytes.resume()
      return
    }
    streams.push(bytes)
    bytes.on('error', () => bytes.destroy())
    const work = take(name, bytes).finally(() => bytes.resume())
    work.catch(() => undefined)
    taken.push(work)
  })
  try {
    await pipeline(form.body, reader)
  } catch {
    for (const stream of streams) stream.destroy(new CutOff('The form broke off.'))
    await Promise.allSettled(taken)
    throw new CutOff('The form broke off.')
  }
  return Promise.all(taken)
}

function readerOf(contentType: string, most: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: mostAtOnce, fileSize: most + 1, fields: 10, fieldSize: 1000, parts: mostAtOnce + 10 },
    })
  } catch {
    throw new CutOff('No form was sent.')
  }
}
