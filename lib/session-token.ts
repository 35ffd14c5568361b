import 'server-only'

import { decode, encode } from 'next-auth/jwt'

/**
 * The cookie that says who one is, and nothing more: what they may do is read from the database at each
 * request.
 */
export const sessionCookie = 'legation.session'

/**
 * Seconds that a sign-in lasts. It is not prolonged: a working day, and the next morning one signs in again.
 */
export const sessionSeconds = 12 * 60 * 60

/** A person's id, and the epoch of their sessions that this one belongs to. */
export type SessionClaims = { sub: string; epoch: number }

/** The encrypted token of a session that begins now. */
export async function sessionToken({ sub, epoch }: SessionClaims): Promise<string> {
  return encode({ token: { sub, epoch }, secret: secret(), maxAge: sessionSeconds })
}

/** What a token says, or undefined when it is not ours, was changed, or is older than `sessionSeconds`. */
export async function readSessionToken(token: string | undefined): Promise<SessionClaims | undefined> {
  if (!token) return undefined
  const claims = await decode({ token, secret: secret() }).catch(() => null)
  if (typeof claims?.sub !== 'string' || typeof claims.epoch !== 'number') return undefined
  return { sub: claims.sub, epoch: claims.epoch }
}

/** How the cookie is set. Over plain HTTP it cannot be `secure`: browsers would drop it. */
export function sessionCookieOptions() {
  const secure = process.env.NEXTAUTH_URL?.startsWith('https:') ?? false
  return { httpOnly: true, sameSite: 'lax' as const, secure, path: '/', maxAge: sessionSeconds }
}

// Set at start-up, see lib/start.ts.
function secret(): string {
  const known = process.env.NEXTAUTH_SECRET
  if (!known)
    throw new Error('NEXTAUTH_SECRET is not set; without it no session can be told from a forged one.')
  return known
}
