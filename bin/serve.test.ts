import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

async function serve(env: Record<string, string>) {
  const run = promisify(execFile)(process.execPath, ['bin/serve.mjs'], { env: { ...process.env, ...env } })
  return run.then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  )
}

test('a port that is taken is told in a sentence, before anything is built', async () => {
  const other = createServer()
  const port = await new Promise<number>((listens) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      listens(typeof address === 'object' && address ? address.port : 0)
    })
  })

  const { code, stderr } = await serve({ PORT: String(port) })
  other.close()

  expect(code).toBe(1)
  expect(stderr).toBe(
    `Port ${port} is in use. Stop what runs there, or choose another, as in: PORT=${port + 1} npm start\n`,
  )
})

test.each(['abc', '70000'])('%s is refused as a port', async (port) => {
  expect(await serve({ PORT: port })).toEqual({ code: 1, stderr: 'PORT wants a port, 1 to 65535.\n' })
})
