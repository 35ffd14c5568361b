import 'server-only'

import NextAuth, { type AuthOptions, type Profile } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { returnPath } from './access/return-path'
import { enterByProvider, knowsAddress } from './access/sign-in'
import { env } from './env'
import { log } from './log'
import { sessionCookie, sessionCookieOptions, sessionSeconds } from './session-token'

// Part of the address that the provider sends people back to: /api/auth/callback/oidc.
const providerId = 'oidc'

/** What the office's own sign-in provider is called, or undefined where it has none. */
export function providerName(): string | undefined {
  const { OIDC_ISSUER, OIDC_NAME } = env()
  return OIDC_ISSUER && OIDC_NAME
}

function provider(): OAuthConfig<Profile> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env()
  return {
    id: providerId,
    name: OIDC_NAME,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    checks: ['state', 'pkce', 'nonce'],
    idToken: true,
    httpOptions: { timeout: 10_000 },
    userinfo: {
      // Some providers write the e-mail address into the ID token, others tell it at the user-info endpoint
      // alone.
      request: async ({ client, tokens }) => {
        const checked = tokens as Exclude<Parameters<typeof client.userinfo>[0], string>
        const claims = checked.claims()
        if (claims.email || !client.issuer.metadata.userinfo_endpoint) return claims
        return { ...claims, ...(await client.userinfo(checked)) }
      },
    },
    profile: ({ sub }) => ({ id: sub ?? '' }),
  }
}

// An address that the provider has not verified is anybody's to claim.
function verifiedEmail(profile: Profile | undefined): string | undefined {
  const claims: { email?: unknown; email_verified?: unknown } = profile ?? {}
  const verified = claims.email_verified === true || claims.email_verified === 'true'
  return verified && typeof claims.email === 'string' ? claims.email : undefined
}

function options(): AuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET,
    providers: providerName() ? [provider()] : [],
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    cookies: { sessionToken: { name: sessionCookie, options: sessionCookieOptions() } },
    callbacks: {
      signIn: async ({ profile }) => {
        const email = verifiedEmail(profile)
        return email !== undefined && (await knowsAddress(email))
      },
      // The token holds the same as after a password: who, and which epoch. The rest is the database's.
      jwt: async ({ profile }) => {
        const claims = await enterByProvider(verifiedEmail(profile) ?? '')
        if (!claims) throw new Error('The account is no longer there.')
        return claims
      },
      redirect: ({ url, baseUrl }) =>
        `${baseUrl}${returnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url)}`,
    },
    logger: {
      error: (code, told) => log.warn({ code, err: told instanceof Error ? told : told.error }),
      warn: (code) => log.warn({ code }),
      debug: () => undefined,
    },
  }
}

type ProviderStep = 'csrf' | 'signin' | 'callback'
type ProviderRequest = {
  method: 'GET' | 'POST'
  query?: Record<string, string>
  body?: Record<string, string>
  cookies: Record<string, string>
}
export type ProviderAnswer = { location: string | undefined; cookies: string[]; body: unknown }

/**
 * Asks next-auth for one step of signing in through the provider. It is asked as an old-style API route is,
 * with plain objects: its handler for the app router reads the cookies of the request around it, and could be
 * tried in no test.
 */
export async function askProvider(step: ProviderStep, request: ProviderRequest): Promise<ProviderAnswer> {
  const headers = new Map<string, unknown>()
  let body: unknown
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: unknown) => {
      headers.set(name, value)
      return response
    },
    json: (answer: unknown) => {
      body = answer
    },
    send: (answer: unknown) => {
      body = answer
    },
    end: () => undefined,
  }
  const nextauth = step === 'csrf' ? [step] : [step, providerId]
  const { query = {}, ...rest } = request
  await NextAuth(options())({ ...rest, headers: {}, query: { ...query, nextauth } }, response)

  const location = headers.get('Location')
  const set = headers.get('Set-Cookie')
  return {
    location: typeof location === 'string' ? location : undefined,
    cookies: Array.isArray(set) ? set.map(String) : [],
    body,
  }
}
