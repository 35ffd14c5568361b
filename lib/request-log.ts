import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The part of a request's address that may be logged: the path without its query, at most 200 characters, with every
 * long segment that is not an id hidden, since one-time links carry their secret there.
 */
export function loggedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  const shown = path.split('/').map((segment) => (segment.length < 24 || uuid.test(segment) ? segment : '…'))
  return shown.join('/').slice(0, 200)
}

/**
 * Writes one line to `log` for every request this process answers from now on: method, path, status, milliseconds.
 * Static files and the health check are left out.
 */
export function logRequests(log: Logger): void {
  const began = new WeakMap<IncomingMessage, number>()

  subscribe('http.server.request.start', (message) => {
    if (isExchange(message)) began.set(message.request, performance.now())
  })

  subscribe('http.server.response.finish', (message) => {
    if (!isExchange(message)) return
    const { request, response } = message
    const path = loggedPath(request.url ?? '')
    if (path.startsWith('/_next/') || path === '/api/health') return

    const line = {
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round(performance.now() - (began.get(request) ?? performance.now())),
    }
    if (line.status >= 500) log.error(line)
    else log.info(line)
  })
}

function isExchange(message: unknown): message is { request: IncomingMessage; response: ServerResponse } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'request' in message &&
    message.request instanceof IncomingMessage &&
    'response' in message &&
    message.response instanceof ServerResponse
  )
}
