import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { addressAsked, markRequests, networkOf, pathAsked } from './request-marks'

const asked = (peer: string, forwarded?: string) =>
  new Headers({ 'x-legation-peer': peer, ...(forwarded && { 'x-forwarded-for': forwarded }) })

test('without a trusted proxy the address is the peer, whatever the sender claims to forward', () => {
  expect(addressAsked(asked('192.0.2.7', '10.0.0.1'), 0)).toBe('192.0.2.7')
})

test('behind one proxy it is the last entry, behind two the last but one', () => {
  const headers = asked('10.0.0.1', 'forged, 192.0.2.7, 10.0.0.2')

  expect(addressAsked(headers, 1)).toBe('10.0.0.2')
  expect(addressAsked(headers, 2)).toBe('192.0.2.7')
})

test('a request that came past the proxy is known by its peer', () => {
  expect(addressAsked(asked('192.0.2.7'), 1)).toBe('192.0.2.7')
})

test('where nothing was noted, no address is known, also when the sender forwards one', () => {
  expect(addressAsked(new Headers({ 'x-forwarded-for': '10.0.0.1' }), 1)).toBeUndefined()
})

test('addresses of one IPv6 network count as one, and an IPv4 address is the same in both spellings', () => {
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:0:ffff:1:2:3'))
  expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'))
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
})

test('what the sender wrote in the marks of a request is replaced by the truth', async () => {
  markRequests()
  const seen: Headers[] = []
  const server = createServer((request, response) => {
    seen.push(new Headers(request.headers as Record<string, string>))
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo

  const forged = { 'x-legation-peer': '10.9.9.9', 'x-legation-path': '/forged' }
  await fetch(`http://127.0.0.1:${port}/visits?year=2019`, { headers: forged })
  server.close()

  expect(seen.map((headers) => [addressAsked(headers, 0), pathAsked(headers)])).toEqual([
    ['127.0.0.1', '/visits?year=2019'],
  ])
})
