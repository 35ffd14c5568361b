import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { type Claims, startProvider } from './stand-in-provider'

const office = 'https://visits.example'
const provider = await startProvider()
let begin: (request: Request) => Promise<Response>
let finish: (request: Request) => Promise<Response>
let readSessionToken: (token: string | undefined) => Promise<unknown>

beforeAll(async () => {
  Object.assign(process.env, {
    NEXTAUTH_URL: office,
    NEXTAUTH_SECRET: 'a secret that only this test knows',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'legation',
    OIDC_CLIENT_SECRET: 'a secret of both',
    LOG_LEVEL: 'silent',
  })
  // The settings are read once, when the first module asks for them.
  ;({ beginProviderSignIn: begin, finishProviderSignIn: finish } = await import('./provider'))
  ;({ readSessionToken } = await import('../session-token'))
})
afterAll(() => provider.stop())

const cookiesIn = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '')

async function leave(to = '/visits?year=2019', origin = office) {
  const body = new URLSearchParams({ to })
  const left = await begin(
    new Request(`${office}/api/auth/signin/oidc`, { method: 'POST', headers: { origin }, body }),
  )
  return { left, away: left.headers.get('location') ?? '', cookie: cookiesIn(left).join('; ') }
}

async function comeBack(id: Claims, told: Claims = {}) {
  const { away, cookie } = await leave()
  return finish(new Request(provider.agree(away, id, told), { headers: { cookie } }))
}

async function sessionIn(response: Response) {
  const kept = cookiesIn(response).find((cookie) => cookie.startsWith('legation.session='))
  return readSessionToken(kept?.split('=')[1])
}

const verified = (email: string) => ({ sub: 'x1', email, email_verified: true })

test('who was added is signed in, with the same cookie as after a password, on the page they asked for', async () => {
  const user = await makeUser({ email: 'li@office.test', sessionEpoch: 7 })

  const back = await comeBack(verified('Li@Office.test'))

  expect(back.headers.get('location')).toBe(`${office}/visits?year=2019`)
  expect(await sessionIn(back)).toEqual({ sub: user.id, epoch: 7 })
  const cookie = back.headers.getSetCookie().find((each) => each.startsWith('legation.session='))
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/Secure/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
})

test('an address that only the user-info endpoint tells is good too', async () => {
  const user = await makeUser({ email: 'li@office.test' })

  const back = await comeBack({ sub: 'x1' }, verified('li@office.test'))

  expect(await sessionIn(back)).toEqual({ sub: user.id, epoch: 1 })
})

test.each([
  ['nobody has added', verified('stranger@office.test')],
  ['is disabled', verified('gone@office.test')],
  ['the provider has not verified', { sub: 'x1', email: 'li@office.test', email_verified: false }],
  ['the provider says nothing of', { sub: 'x1', email: 'li@office.test' }],
])('an address that %s gets no session and is told so', async (_, claims) => {
  await makeUser({ email: 'li@office.test' })
  await makeUser({ email: 'gone@office.test', disabled: true })

  const back = await comeBack(claims)

  expect(back.headers.get('location')).toBe(`${office}/sign-in?problem=not-added`)
  expect(await sessionIn(back)).toBeUndefined()
})

test('user information about somebody else than the ID token speaks of is not believed', async () => {
  await makeUser({ email: 'li@office.test' })

  const back = await comeBack({ sub: 'x1' }, { ...verified('li@office.test'), sub: 'x2' })

  expect(back.headers.get('location')).toBe(`${office}/sign-in?problem=failed`)
  expect(await sessionIn(back)).toBeUndefined()
})

test('an answer in a browser that did not ask, or to another question, signs nobody in', async () => {
  await makeUser({ email: 'li@office.test' })
  const [mine, other] = [await leave(), await leave()]
  const answer = provider.agree(mine.away, verified('li@office.test'))

  for (const cookie of ['', other.cookie]) {
    const back = await finish(new Request(answer, { headers: { cookie } }))
    expect(back.headers.get('location')).toBe(`${office}/sign-in?problem=failed`)
    expect(await sessionIn(back)).toBeUndefined()
  }
})

test('a form on another site cannot start it, and nobody is sent to another site afterwards', async () => {
  expect((await leave('/', 'https://elsewhere.test')).left.status).toBe(403)

  await makeUser({ email: 'li@office.test' })
  const { away, cookie } = await leave('//elsewhere.test')
  const back = await finish(
    new Request(provider.agree(away, verified('li@office.test')), { headers: { cookie } }),
  )
  expect(back.headers.get('location')).toBe(`${office}/`)
})
