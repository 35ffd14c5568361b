import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

type Engine = BetterSQLite3Database

/** What may be asked of the database outside a transaction. */
export type Reader = Pick<Engine, 'select' | 'selectDistinct' | '$count'>

/** What may be done inside a transaction. */
export type Tx = Reader & Pick<Engine, 'insert' | 'update' | 'delete'>

type Store = {
  file: string
  readConnection: Database.Database
  writeConnection: Database.Database
  reader: Engine
  writer: Engine
  /** Settles when the last writer in the queue is through. */
  lastWrite: Promise<unknown>
}

// Next loads this module once per bundle; the connections and the queue must be one per process.
const shared = globalThis as typeof globalThis & { legationStore?: Store }

export function databaseFile(): string {
  return join(resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'legation.db')
}

/** Sets what every connection needs: a busy wait of 5 s, foreign keys, and a write that survives a power cut. */
export function connect(file: string, options: { readonly: boolean }): Database.Database {
  const connection = new Database(file, { readonly: options.readonly, timeout: 5000 })
  if (!options.readonly) connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  return connection
}

function open(file: string): Store {
  mkdirSync(dirname(file), { recursive: true })
  const writeConnection = connect(file, { readonly: false })
  const readConnection = connect(file, { readonly: true })
  return {
    file,
    readConnection,
    writeConnection,
    reader: drizzle(readConnection),
    writer: drizzle(writeConnection),
    lastWrite: Promise.resolve(),
  }
}

function store(): Store {
  const file = databaseFile()
  if (shared.legationStore?.file !== file) {
    closeDatabase()
    shared.legationStore = open(file)
  }
  return shared.legationStore as Store
}

/** Closes both connections; the next use opens them again, at the DATA_DIR of that moment. */
export function closeDatabase() {
  shared.legationStore?.readConnection.close()
  shared.legationStore?.writeConnection.close()
  shared.legationStore = undefined
}

/** A mark of what is stored: it changes with every write that is through, and means nothing by itself. */
export function dataMark(): string {
  const { file, readConnection } = store()
  return `${file} ${readConnection.pragma('data_version', { simple: true })}`
}

/** The database, read-only. Opened at first use, so that a build needs none. */
export const db: Reader = {
  get select() {
    return store().reader.select.bind(store().reader)
  },
  get selectDistinct() {
    return store().reader.selectDistinct.bind(store().reader)
  },
  get $count() {
    return store().reader.$count.bind(store().reader)
  },
} as Reader

/**
 * Runs `work` as one write: all of it is there afterwards, or, when it throws, none of it. Writers wait for one another.
 * Inside, use only `tx`. A return commits; to refuse after a write, throw.
 */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const here = store()
  const turn = here.lastWrite.then(() => inTransaction(here, work))
  here.lastWrite = turn.catch(() => undefined)
  return turn
}

// better-sqlite3's own transaction() refuses async functions.
async function inTransaction<T>(here: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { writeConnection, writer } = here
  writeConnection.exec('BEGIN IMMEDIATE')
  try {
    const answer = await work(writer)
    writeConnection.exec('COMMIT')
    return answer
  } catch (problem) {
    if (writeConnection.inTransaction) writeConnection.exec('ROLLBACK')
    throw problem
  }
}
