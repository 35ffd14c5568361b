import { desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import type { Ask, Server } from './server'

const rounds = 9

async function timed(ask: Ask, path: string) {
  const began = performance.now()
  const { status, bytes } = await ask(path)
  if (status !== 200) throw new Error(`${path} answers ${status}`)
  return { ms: performance.now() - began, bytes }
}

async function medianOf(ask: Ask, path: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push((await timed(ask, path)).ms)
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** The visit with the most meetings. */
async function longest(): Promise<string> {
  const [visit] = await db
    .select({ ref: visits.ref })
    .from(visits)
    .innerJoin(meetings, eq(meetings.visitId, visits.id))
    .where(eq(visits.status, 'closed'))
    .groupBy(visits.id)
    .orderBy(desc(sql`count(*)`), visits.ref)
    .limit(1)
  if (!visit) throw new Error('There is no visit.')
  return visit.ref
}

/** Prints how long papers take, the first after the start of a server and those after it. */
export async function measurePapers(ask: Ask): Promise<void> {
  const visit = await longest()
  console.log(`\n${''.padEnd(48)}      first      then      size`)
  for (const [name, path] of [
    ['trip report, PDF', `/visits/${visit}/report.pdf?lang=en`],
    ['trip report, PDF, Chinese', `/visits/${visit}/report.pdf?lang=zh-CN`],
    ['trip report, Word', `/visits/${visit}/report.docx?lang=en`],
    ['briefing pack, PDF', `/visits/${visit}/briefing.pdf?lang=en`],
    ['briefing pack, Word', `/visits/${visit}/briefing.docx?lang=en`],
  ] as const) {
    const first = await timed(ask, path)
    const then = await medianOf(ask, path)
    console.log(
      `${name.padEnd(48)}${`${first.ms.toFixed(0)} ms`.padStart(11)}${`${then.toFixed(0)} ms`.padStart(10)}${megabytes(first.bytes).padStart(10)}`,
    )
  }
}

/** Prints how long a list of all meetings takes, and how much memory the server needs over what it has when idle. */
export async function measureLists(server: Server, ask: Ask): Promise<void> {
  const count = await db.$count(meetings)
  await timed(ask, '/meetings.csv?year=2015')
  console.log(`\n${`${count} meetings`.padEnd(48)}       time      size      idle      peak      over`)
  for (const format of ['csv', 'xlsx']) {
    server.forgetPeak()
    const idle = server.memory()
    const { ms, bytes } = await timed(ask, `/meetings.${format}`)
    const peak = server.peak()
    const figures = [`${(ms / 1000).toFixed(1)} s`, megabytes(bytes), megabytes(idle), megabytes(peak)]
    const told = figures.map((figure, index) => figure.padStart(index === 0 ? 11 : 10)).join('')
    console.log(`${format.toUpperCase().padEnd(48)}${told}${megabytes(peak - idle).padStart(10)}`)
  }
}
