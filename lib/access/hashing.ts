import 'server-only'

import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// The OWASP password storage cheat sheet's parameters for Argon2id, which is this package's own default
// algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The Argon2id hash of a password, with its salt and parameters. Takes about 20 ms on purpose. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

const nobodys = hashPassword(randomBytes(24).toString('base64'))

/**
 * Whether the password is the one that was hashed. Without a hash it is not, and saying so takes as long: the
 * time of an answer does not tell whether the account is there.
 */
export async function passwordMatches(known: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(known ?? (await nobodys), password)
  return Boolean(known) && matches
}
