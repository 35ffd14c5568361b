import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOrExit } from '../bin/build.mjs'
import type { Ask, Server } from './server'

// `npm run bench`: every page's time on the server beside that of its bare query, in a database of a large office.
const folder = process.env.BENCH_DATA_DIR ?? mkdtempSync(join(tmpdir(), 'legation-bench-'))
const port = Number(process.env.PORT ?? 3290)
Object.assign(process.env, {
  DATA_DIR: folder,
  PORT: String(port),
  NEXTAUTH_URL: `http://127.0.0.1:${port}`,
  NEXTAUTH_SECRET: 'of the bench, which keeps nothing secret',
})

// Read only now, for they read the settings.
const { generate } = await import('./generate')
const { pages } = await import('./pages')
const { growMeetings } = await import('./grow')
const { measureImport } = await import('./imports')
const { measureLists, measurePapers } = await import('./papers')
const { askerOf, signIn, startServer } = await import('./server')
const { closeDatabase } = await import('@/db/client')
const { sizes } = await import('./world')

const rounds = 15
const milliseconds = (value: number) => `${value.toFixed(1)} ms`.padStart(10)

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  await work()
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

async function measure(server: Server, ask: Ask) {
  console.log(`\n${''.padEnd(40)}      page     query   ratio   processor`)
  for (const { path, query } of await pages()) {
    if ((await ask(path)).status !== 200) {
      console.log(`${path.padEnd(40)} does not answer`)
      continue
    }
    // Beside other work the clock says how busy the machine was; the processor's time says what the page cost.
    const before = server.busy()
    const page = await median(() => ask(path))
    const cost = ((server.busy() ?? 0) - (before ?? 0)) / (rounds + 1)
    const bare = query && (await median(query))
    const ratio = bare ? (page / bare).toFixed(1) : ''
    const over = page > 150 ? '   over 150 ms' : ''
    console.log(
      `${path.padEnd(40)}${milliseconds(page)}${bare ? milliseconds(bare) : ''.padStart(10)}${ratio.padStart(8)}${milliseconds(cost)}${over}`,
    )
  }
}

/** What is measured on a server that has just been started. */
async function withServer(work: (server: Server, ask: Ask) => Promise<void>) {
  const server = await startServer(port)
  try {
    await work(server, askerOf(server, await signIn(server.url)))
  } finally {
    await server.stop()
  }
}

await buildOrExit()
try {
  const began = performance.now()
  await generate(Number(process.env.BENCH_SEED ?? 1))
  const counts = Object.entries(sizes).map(([name, count]) => `${count} ${name}`)
  console.log(`Made ${counts.join(', ')} in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  await withServer(measure)
  await withServer(async (_, ask) => measurePapers(ask))
  growMeetings()
  await withServer(measureLists)
  await measureImport()
} finally {
  closeDatabase()
  if (!process.env.BENCH_DATA_DIR) rmSync(folder, { recursive: true, force: true })
}
