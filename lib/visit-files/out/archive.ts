import 'server-only'

import { createHash } from 'node:crypto'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { ZipFile } from 'yazl'
import { log } from '../../log'
import type { Part } from './parts'

// The same for every file: when an archive was made is said in its manifest, in no zone's local time.
const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const

/**
 * The parts as a ZIP archive, written while it is read: of what lies in the store no more is in memory than a piece. It
 * breaks off where stored bytes are not what their name says.
 */
export function archiveOf(parts: Part[]): Readable {
  const zip = new ZipFile()
  const out = new PassThrough()
  let reading: Readable | undefined
  const fail = (problem: unknown) => {
    log.error({ err: problem }, 'A visit file broke off.')
    out.destroy(problem instanceof Error ? problem : new Error('The archive broke off.'))
  }
  zip.on('error', fail)
  out.on('close', () => reading?.destroy())
  for (const part of parts) {
    if ('content' in part) {
      zip.addBuffer(part.content, part.name, options)
      continue
    }
    const stored = { ...options, compress: false, size: part.bytes }
    zip.addReadStreamLazy(part.name, stored, (give) => {
      part.open().then((stream) => {
        reading = checked(stream, part.sha256)
        reading.on('error', fail)
        give(null, reading)
      }, fail)
    })
  }
  zip.end()
  zip.outputStream.pipe(out)
  return out
}

function checked(bytes: Readable, sha256: string): Readable {
  const hash = createHash('sha256')
  const seen = new Transform({
    transform(piece, _, next) {
      hash.update(piece)
      next(null, piece)
    },
    flush(done) {
      done(hash.digest('hex') === sha256 ? null : new Error('Stored bytes are not what their name says.'))
    },
  })
  bytes.on('error', (problem) => seen.destroy(problem))
  seen.on('close', () => bytes.destroy())
  return bytes.pipe(seen)
}
