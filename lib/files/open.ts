import 'server-only'

import { log } from '../log'
import type { User } from '../user'
import { findVisibleFile } from './queries'
import { openStored } from './store'

/** A file with its bytes opened, if the user may see its record and it was not removed. */
export async function openFile(user: User, id: string) {
  const file = await findVisibleFile(user, id)
  if (!file || file.removedAt) return undefined
  const opened = await openStored(file.sha256)
  if (!opened) log.error({ file: id }, 'The bytes of a file are missing.')
  return opened && { file, opened }
}
