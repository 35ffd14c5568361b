import { createServer } from 'node:http'
import pino from 'pino'
import { expect, test } from 'vitest'
import { loggedPath, logRequests } from '@/lib/request-log'

test('what a person searched for stays out of the log', () => {
  expect(loggedPath('/directory/people?q=Maria+Ivanova&page=2')).toBe('/directory/people')
})

test('references and ids stay readable, the secret of a one-time link does not', () => {
  const id = '0193f1c2-7a3b-7c4d-8e5f-0123456789ab'

  expect(loggedPath('/visits/V2019-001/meetings')).toBe('/visits/V2019-001/meetings')
  expect(loggedPath(`/directory/people/${id}`)).toBe(`/directory/people/${id}`)
  expect(loggedPath('/password/Qm9vYmFyYmF6cXV4cXV1eGNvcmdl')).toBe('/password/…')
})

test('a very long address makes no very long line', () => {
  expect(loggedPath('/a'.repeat(5000))).toHaveLength(200)
})

test('each answered request is one line, but for static files and the health check', async () => {
  const lines: string[] = []
  logRequests(pino({ base: null, timestamp: false }, { write: (line) => lines.push(line) }))
  const server = createServer((request, response) => {
    response.writeHead(request.url?.startsWith('/broken') ? 500 : 200).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  for (const path of ['/visits?q=Ivanova', '/_next/static/a.js', '/api/health', '/broken']) {
    await fetch(`http://127.0.0.1:${port}${path}`)
  }
  await new Promise((closed) => server.close(closed))

  const seen = lines.map((line) => JSON.parse(line))
  expect(seen).toEqual([
    { level: 30, method: 'GET', path: '/visits', status: 200, ms: expect.any(Number) },
    { level: 50, method: 'GET', path: '/broken', status: 500, ms: expect.any(Number) },
  ])
})
