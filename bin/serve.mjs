#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import nextEnv from '@next/env'
import { buildOrExit, next, root } from './build.mjs'
import { howToSignIn } from './welcome.mjs'

process.chdir(root)
nextEnv.loadEnvConfig(root, false, { info: () => {}, error: console.error })

const sample = process.argv.includes('--sample')
const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`
const anyHost = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }
const local = `http://${anyHost[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`

const whyNot = {
  EADDRINUSE: `Port ${port} is in use. Stop what runs there, or choose another, as in: PORT=${port + 1} npm start`,
  EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine.`,
  EACCES: `This account may not use port ${port}. Choose one above 1023.`,
  ENOTFOUND: `HOST is ${host}, which is no address of this machine.`,
}

await mayListen()
await buildOrExit()

const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', host], {
  cwd: root,
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    LOG_LEVEL: process.env.LOG_LEVEL || (sample ? 'warn' : 'info'),
    LEGATION_SAMPLE: sample ? '1' : '',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})

let answers = false
let stopping = false
// Before the first answer only the log's lines pass: the framework's own would hide the address from the reader.
createInterface({ input: server.stdout }).on('line', (line) => {
  if (answers || line.startsWith('{')) console.log(line)
})
server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)

// A signal to npm ends npm's shell and goes no further.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500)

await untilItAnswers()
answers = true
console.log(await howToSignIn({ address, local, sample }))

/** Lets requests that are under way finish, for at most 10 seconds. */
function stop() {
  if (stopping) return
  stopping = true
  server.kill('SIGTERM')
  setTimeout(() => server.kill('SIGKILL'), 10_000)
}

function mayListen() {
  return new Promise((free) => {
    const trial = createServer()
    trial.once('error', (problem) => fail(whyNot[problem.code] ?? problem.message))
    if (!(port > 0 && port < 65536)) fail(`PORT wants a port, 1 to 65535.`)
    trial.listen({ port, host }, () => trial.close(free))
  })
}

async function untilItAnswers() {
  const giveUpAt = Date.now() + 120_000
  while (Date.now() < giveUpAt) {
    const health = await fetch(`${local}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    )
    if (health?.ok) return
    await new Promise((later) => setTimeout(later, 100))
  }
  server.kill('SIGKILL')
  fail('The server did not answer within two minutes; what it said is above.')
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
