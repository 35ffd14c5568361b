import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readSessionToken, sessionCookieOptions, sessionToken } from './session-token'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret that only this test knows')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const claims = { sub: 'someone', epoch: 3 }

test('a token says who and which epoch, and nothing that may change', async () => {
  expect(await readSessionToken(await sessionToken(claims))).toEqual(claims)
})

test('a token ends twelve hours after it began', async () => {
  const token = await sessionToken(claims)

  vi.useFakeTimers({ now: Date.now() + 12 * 60 * 60 * 1000 + 20_000, toFake: ['Date'] })

  expect(await readSessionToken(token)).toBeUndefined()
})

test('a token of another office, a changed one, and none are nobody’s', async () => {
  const token = await sessionToken(claims)
  vi.stubEnv('NEXTAUTH_SECRET', 'the secret of another office, elsewhere')
  const elsewhere = await sessionToken(claims)
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret that only this test knows')

  for (const wrong of [elsewhere, `${token.slice(0, -4)}AAAA`, '', 'not a token'])
    expect(await readSessionToken(wrong)).toBeUndefined()
})

test('the cookie is for the server alone, and over HTTPS only where the office has it', () => {
  vi.stubEnv('NEXTAUTH_URL', 'https://visits.example')
  expect(sessionCookieOptions()).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true })

  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
  expect(sessionCookieOptions()).toMatchObject({ secure: false })
})
