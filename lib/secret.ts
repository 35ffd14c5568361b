import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

/**
 * What session cookies are signed with: NEXTAUTH_SECRET, else the secret kept in DATA_DIR, which is made at the first
 * call and readable by its owner alone. Throws when the kept one has been cut short.
 */
export function sessionSecret(): string {
  return env().NEXTAUTH_SECRET ?? keptSecret(env().DATA_DIR)
}

/** The secret kept in `folder`, made if there is none. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem
  }

  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new Error(`${file} is shorter than 32 characters. Remove it; a new one is made.`)
  return secret
}
