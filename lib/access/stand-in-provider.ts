import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// An OpenID provider for tests: discovery, keys, token and user-info endpoints over real HTTP, with a real
// signature.

export type Claims = { sub?: string; email?: string; email_verified?: boolean }
type Grant = { id: Claims; told: Claims; nonce: string; challenge: string }

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = { ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

function signed(claims: object): string {
  const text = `${encoded({ alg: 'RS256', kid: 'one' })}.${encoded(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
}

export async function startProvider() {
  const grants = new Map<string, Grant>()
  let issuer = ''

  const tokenFor = (form: URLSearchParams) => {
    const code = form.get('code') ?? ''
    const grant = grants.get(code)
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!grant || verifier !== grant.challenge) return { error: 'invalid_grant' }
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: 'legation', iat: now, exp: now + 60, nonce: grant.nonce, ...grant.id }
    return { access_token: code, token_type: 'Bearer', id_token: signed(claims) }
  }

  const answers: Record<string, (body: string, authorization: string) => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/keys`,
    }),
    '/keys': () => ({ keys: [key] }),
    '/token': (body) => tokenFor(new URLSearchParams(body)),
    '/userinfo': (_, authorization) => grants.get(authorization.replace('Bearer ', ''))?.told ?? {},
  }

  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const answer = answers[request.url ?? '']?.(body, request.headers.authorization ?? '') ?? {}
      response.writeHead('error' in answer ? 400 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    issuer,
    stop: () => server.close(),
    /** What the provider does when a person signs in there: the address it sends them back to. */
    agree(authorization: string, id: Claims, told: Claims = {}): string {
      const asked = new URL(authorization).searchParams
      const code = `code-${grants.size}`
      const challenge = asked.get('code_challenge') ?? ''
      grants.set(code, { id, told, challenge, nonce: asked.get('nonce') ?? '' })
      return `${asked.get('redirect_uri')}?code=${code}&state=${asked.get('state')}`
    },
  }
}
