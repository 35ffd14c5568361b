import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { filesFolder, keep, listStored, settle, sweepIncoming } from './store'
import { onDisk } from './testing'

const arriving = (text: string) => Readable.from([Buffer.from(text)])

test('what uploads left behind when the server ended is cleared away, what was stored stays', async () => {
  const kept = await keep(arriving('whole'), 100)
  if (typeof kept === 'string') throw new Error(kept)
  await settle(kept)
  await mkdir(join(filesFolder(), '.incoming'), { recursive: true })
  await writeFile(join(filesFolder(), '.incoming', 'half'), 'ha')

  await sweepIncoming()

  expect(await onDisk()).toEqual([kept.sha256])
  expect(await listStored()).toEqual([{ sha256: kept.sha256, bytes: 5 }])
})

test('a full disk is a refusal and leaves nothing', async () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.from('beginning')
      throw full
    })(),
  )

  expect(await keep(breaking, 100)).toBe('diskFull')
  expect(await onDisk()).toEqual([])
})
