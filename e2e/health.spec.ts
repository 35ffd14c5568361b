import packageJson from '../package.json' with { type: 'json' }
import { expect, test } from './test'

test('a stranger may ask whether the server is well, and learns nothing else', async ({ request }) => {
  const answer = await request.get('/api/health')

  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await answer.json()).toEqual({ status: 'ok', version: packageJson.version })
})
