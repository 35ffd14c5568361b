import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { getTableName, is, isNull, Table } from 'drizzle-orm'
import { unzipSync, zipSync } from 'fflate'
import { expect, inject } from 'vitest'
import { closeDatabase, databaseFile, db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import * as schema from '@/db/schema'
import { onDisk } from '../files/testing'
import type { User } from '../user'
import { bringInVisit } from './bring-in'
import { exportVisitFile } from './export'
import type { VisitFile } from './format'
import { makeFullVisit } from './full-visit'
import { findToBringIn } from './imports'
import { bringInInput } from './in/input'
import { keepVisitFile } from './in/take'

// What the tests of visit files share.

/** Does something in another, empty Legation, and comes back. */
export async function elsewhere<T>(work: () => Promise<T>): Promise<T> {
  const here = process.env.DATA_DIR ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'legation-elsewhere-'))
  closeDatabase()
  process.env.DATA_DIR = folder
  copyFileSync(inject('template'), databaseFile())
  try {
    return await work()
  } finally {
    closeDatabase()
    process.env.DATA_DIR = here
    rmSync(folder, { recursive: true })
  }
}

export const staff = () => makeUser({ name: 'Zhao Min', clearance: 'restricted' })

/** A visit's file, whole. */
export async function exported(
  user: User,
  ref: string,
  edition: 'internal' | 'counterpart' | 'public' = 'internal',
) {
  const made = await exportVisitFile(user, ref, edition)
  if (!made?.ok) throw new Error(`not exported: ${JSON.stringify(made)}`)
  const pieces: Buffer[] = []
  for await (const piece of made.value.archive) pieces.push(piece)
  return Buffer.concat(pieces)
}

export const entriesOf = (zip: Buffer): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]))

export const textOf = (zip: Buffer, name = 'visit.json') => textIn(entriesOf(zip), name)

export const contentIn = (zip: Buffer): VisitFile => JSON.parse(textOf(zip))

function textIn(entries: Record<string, Buffer>, name: string): string {
  const entry = entries[name]
  if (!entry) throw new Error(`The archive has no ${name}.`)
  return entry.toString('utf8')
}

export const upload = (user: User, zip: Buffer, name = 'visit.zip') =>
  keepVisitFile(user, name, Readable.from([zip]))

/** Uploads a file and agrees to it, adding whatever is not known by its id. */
export async function broughtIn(user: User, zip: Buffer) {
  const kept = await upload(user, zip)
  if (!kept.ok) return kept
  return bringInVisit(user, kept.value.id, await addingAll(user, kept.value.id))
}

/** The same with the good file, or another: answers the import, and the reference of the visit that came of it. */
export async function broughtInBy(user: User, zip?: Buffer) {
  const kept = await upload(user, zip ?? (await goodFile()))
  const id = kept.ok ? kept.value.id : ''
  const brought = await bringInVisit(user, id, await addingAll(user, id))
  return { id, ref: brought.ok ? brought.value.ref : '' }
}

/** An agreement of no visit that is here already and that a file says came from its visit. */
export function makeLetterOf(zip: Buffer) {
  const letter = contentIn(zip).agreements.find(({ fromThisVisit }) => fromThisVisit)
  return makeAgreement({ id: letter?.id })
}

/** The answer that adds every entry whose very record is not here. */
export async function addingAll(user: User, importId: string) {
  const found = await findToBringIn(user, importId)
  if (!found?.ok) throw new Error('not to be brought in')
  const answer = bringInInput.parse({})
  for (const { kind, entry, same } of found.value.matches) answer[kind][entry.id] = same ?? 'add'
  return answer
}

/** How many records there are that were not removed. */
export async function left() {
  const counts: Record<string, number> = {}
  const { visits, agreements, commitments, files, sources, people, places } = schema
  for (const table of [visits, agreements, commitments, files, sources, people, places])
    counts[getTableName(table)] = await db.$count(table, isNull(table.removedAt))
  return counts
}

/** How many rows every table has, and what lies in the store. */
export async function everything() {
  const counts: Record<string, number> = {}
  for (const table of Object.values(schema))
    if (is(table, Table)) counts[getTableName(table)] = await db.$count(table)
  return { counts, stored: (await onDisk()).sort() }
}

type Changed = (entries: Record<string, Buffer>) => void

/** The same archive with its entries changed, its lists as they were. */
export function repacked(zip: Buffer, change: Changed): Buffer {
  const entries = entriesOf(zip)
  change(entries)
  return Buffer.from(zipSync(entries, { level: 6 }))
}

/** The same archive with other content, and its lists made to agree with it. */
export function relisted(zip: Buffer, change: Changed): Buffer {
  return repacked(zip, (entries) => {
    change(entries)
    const list = JSON.parse(textIn(entries, 'manifest.json'))
    const listed = Object.entries(entries).filter(([name]) => !['manifest.json', 'SHA256SUMS'].includes(name))
    list.entries = listed.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) }))
    const manifest = Buffer.from(JSON.stringify(list))
    const lines: [string, Buffer][] = [['manifest.json', manifest], ...listed]
    entries['manifest.json'] = manifest
    entries.SHA256SUMS = Buffer.from(lines.map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join(''))
  })
}

/** The same archive with `visit.json` changed and all lists made to agree. */
export function retold(zip: Buffer, change: (content: VisitFile) => void): Buffer {
  return relisted(zip, (entries) => {
    const content: VisitFile = JSON.parse(textIn(entries, 'visit.json'))
    change(content)
    entries['visit.json'] = Buffer.from(JSON.stringify(content))
  })
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

let made: Promise<Buffer> | undefined
/** A good visit file with something of everything, made once for all tests of a process. */
export function goodFile(): Promise<Buffer> {
  made ??= elsewhere(async () => {
    const { owner, visit } = await makeFullVisit()
    return exported(owner, visit.ref)
  })
  return made
}

/** That a file is refused with that sentence, and nothing is written or kept. */
export async function refusedWithoutTrace(hostile: Buffer, key: string) {
  const officer = await staff()
  const before = await everything()

  const taken = await upload(officer, hostile)

  expect(taken).toMatchObject({ ok: false, problem: { sentence: { key: `visitFiles.refused.${key}` } } })
  expect(await everything()).toEqual(before)
}
