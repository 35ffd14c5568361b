import 'server-only'

import { openStored } from '../../files/store'

/** The bytes that lie in the store under a SHA-256; undefined where none do. */
export async function storedBytes(sha256: string): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const file = await openStored(sha256)
  if (!file) return undefined
  try {
    return await file.readFile()
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}
