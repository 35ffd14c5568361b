import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as later } from 'node:timers/promises'
import { next, root } from '../bin/build.mjs'
import { account } from './generate'

/** Starts the built server on loopback with this process's DATA_DIR, and answers once it is well. */
export async function startServer(port: number) {
  const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries += 1) {
    const health = await fetch(`${url}/api/health`).catch(() => undefined)
    if (health?.ok)
      return {
        url,
        busy: () => busyOf(server.pid),
        memory: () => memoryOf(server.pid, 'VmRSS'),
        peak: () => memoryOf(server.pid, 'VmHWM'),
        /** From now on the peak is that of what comes. */
        forgetPeak: () => writeFileSync(`/proc/${server.pid}/clear_refs`, '5'),
        stop: () =>
          new Promise<void>((resolve) => {
            server.once('exit', () => resolve())
            server.kill('SIGTERM')
          }),
      }
    if (server.exitCode !== null) break
    await later(100)
  }
  server.kill('SIGKILL')
  throw new Error('The server did not answer.')
}

export type Server = Awaited<ReturnType<typeof startServer>>

/** Asks the server for an address and reads the answer to its end; who wants to keep its bytes is given them. */
export function askerOf({ url }: Server, cookie: string) {
  return async (path: string, keep?: (piece: Uint8Array) => void) => {
    const answer = await fetch(url + path, { headers: { cookie, connection: 'close' }, redirect: 'manual' })
    let bytes = 0
    for await (const piece of answer.body ?? []) {
      bytes += piece.length
      keep?.(piece)
    }
    return { status: answer.status, bytes }
  }
}
export type Ask = ReturnType<typeof askerOf>

/** Signs in as a person without scripts does, by sending the form, and answers the cookie. */
export async function signIn(url: string): Promise<string> {
  const page = await (await fetch(`${url}/sign-in`, { headers: { connection: 'close' } })).text()
  const [first = ''] = page.split('</form>')
  const form = new FormData()
  for (const [field] of first.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(field)?.[1]
    const value = /value="([^"]*)"/.exec(field)?.[1] ?? ''
    if (name) form.append(name, plain(value))
  }
  form.append('email', account.email)
  form.append('password', account.password)
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin: url, connection: 'close' },
  })
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('legation.session='))
  if (!cookie) throw new Error(`The sign-in was answered with ${answer.status} and no session.`)
  return cookie.split(';')[0] ?? ''
}

const plain = (value: string) =>
  value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** Bytes of memory that a process holds, or held at most (`VmRSS`, `VmHWM` of proc(5)). */
function memoryOf(pid: number | undefined, name: string): number {
  const found = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found?.[1] ?? 0) * 1024
}

/** Milliseconds that a process has kept a processor busy, in steps of 10; undefined where the system does not tell. */
function busyOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const [user = 0, system = 0] =
    readFileSync(file, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
  return (user + system) * 10
}
