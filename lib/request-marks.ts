import 'server-only'

import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'

const peerMark = 'x-legation-peer'
const pathMark = 'x-legation-path'

/**
 * From now on notes on every request of this process where it came from and what it asked for, over whatever
 * the sender wrote there. Next tells a page neither: it knows no path, and believes an X-Forwarded-For from
 * anybody.
 */
export function markRequests(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return
    if (message.request instanceof IncomingMessage) mark(message.request)
  })
}

function mark({ headers, socket, url }: IncomingMessage): void {
  headers[peerMark] = socket.remoteAddress ?? ''
  headers[pathMark] = url ?? ''
}

/** The path and query that a request asked for, or null where `markRequests` does not run. */
export function pathAsked(headers: Headers): string | null {
  return headers.get(pathMark)
}

/**
 * The address that a request came from, or undefined where it is not known. Of X-Forwarded-For only as many
 * entries count, from the right, as there are proxies that this office trusts; the rest anybody could have
 * written.
 */
export function addressAsked(headers: Headers, trustedProxies: number): string | undefined {
  const peer = headers.get(peerMark)
  if (!peer) return undefined
  const forwarded = trustedProxies > 0 ? (headers.get('x-forwarded-for') ?? '').split(',') : []
  const hops = [...forwarded.map((hop) => hop.trim()).filter(Boolean), peer]
  return hops[Math.max(0, hops.length - 1 - trustedProxies)]
}

/**
 * What counts as one address: an IPv4 address, or the first 64 bits of an IPv6 one, which one household
 * shares.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length)
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':')
}
