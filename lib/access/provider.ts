import 'server-only'

import { askProvider, type ProviderAnswer } from '../auth'
import { home, isOwnForm } from '../own-form'
import { returnPath } from './return-path'

/**
 * Why signing in through the provider came to nothing: it vouched for nobody known here, or something broke.
 */
type ProviderProblem = 'not-added' | 'failed'

/**
 * Sends a person to the office's provider; `to` is the page they asked for. The form must come from a page of
 * ours.
 */
export async function beginProviderSignIn(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 })

  const form = await request.formData()
  const to = form.get('to')
  const callbackUrl = `${home()}${returnPath(typeof to === 'string' ? to : null)}`

  // next-auth wants its own token against forged forms; the check above stands in for it, so it is fetched on
  // the spot.
  const csrf = await askProvider('csrf', { method: 'GET', cookies: {} })
  const { csrfToken } = csrf.body as { csrfToken: string }
  const answer = await askProvider('signin', {
    method: 'POST',
    body: { csrfToken, callbackUrl },
    cookies: cookiesOf(csrf.cookies.map((cookie) => cookie.split(';', 1)[0]).join(';')),
  })
  return redirected(answer)
}

/**
 * Takes in a person whom the provider sends back, if what it says is in order and the administrator has added
 * them.
 */
export async function finishProviderSignIn(request: Request): Promise<Response> {
  const answer = await askProvider('callback', {
    method: 'GET',
    query: Object.fromEntries(new URL(request.url).searchParams),
    cookies: cookiesOf(request.headers.get('cookie') ?? ''),
  })
  return redirected(answer)
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split(';').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]] : []
  })
  return Object.fromEntries(pairs)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

// Addresses of next-auth's own pages mean that it refused; what there is to say is said on the sign-in page.
function redirected({ location = '', cookies }: ProviderAnswer): Response {
  const own = `${home()}/api/auth/`
  const problem: ProviderProblem = location.includes('error=AccessDenied') ? 'not-added' : 'failed'
  const to = location === '' || location.startsWith(own) ? `${home()}/sign-in?problem=${problem}` : location
  const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
