import 'server-only'

import { fileTypeFromFile } from 'file-type'
import type { Kept } from './store'

/** The media type that the content of kept bytes has. Their name is not asked. */
export async function mediaTypeOf({ path, isText }: Pick<Kept, 'path' | 'isText'>): Promise<string> {
  // What only looks like a known type and breaks its reader is of no known type.
  const found = await fileTypeFromFile(path).catch(() => undefined)
  return found?.mime ?? (isText ? 'text/plain' : 'application/octet-stream')
}
