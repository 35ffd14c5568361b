import { desc, eq, sql } from 'drizzle-orm'
import { getDocumentProxy } from 'unpdf'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import { growVisit } from './grow'
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

async function pagesOf(ask: Ask, path: string): Promise<number> {
  const pieces: Uint8Array[] = []
  await ask(path, (piece) => pieces.push(piece))
  return (await getDocumentProxy(new Uint8Array(Buffer.concat(pieces)))).numPages
}

/** Prints how long papers take, the first after the start of a server and those after it. */
export async function measurePapers(ask: Ask): Promise<void> {
  const ref = await longest()
  const measure = async (name: string, file: string) => {
    const path = `/visits/${ref}/${file}`
    const first = await timed(ask, path)
    const then = await medianOf(ask, path)
    const pages = file.includes('.pdf') ? String(await pagesOf(ask, path)) : ''
    const figures = [`${first.ms.toFixed(0)} ms`, `${then.toFixed(0)} ms`, megabytes(first.bytes), pages]
    console.log(`${name.padEnd(48)}${figures.map((figure) => figure.padStart(10)).join('')}`)
  }
  console.log(`\n${''.padEnd(48)}     first      then      size     pages`)
  await measure('trip report, PDF', 'report.pdf?lang=en')
  await measure('trip report, PDF, Chinese', 'report.pdf?lang=zh-CN')
  await measure('trip report, Word', 'report.docx?lang=en')
  await measure('briefing pack, PDF', 'briefing.pdf?lang=en')
  growVisit(ref)
  await measure('briefing pack of sixty meetings and more, PDF', 'briefing.pdf?lang=en')
  await measure('the same, PDF, Chinese', 'briefing.pdf?lang=zh-CN')
  await measure('the same, Word', 'briefing.docx?lang=en')
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
