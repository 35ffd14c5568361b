import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type Database from 'better-sqlite3'
import { connect, databaseFile } from './client'

type Journal = { entries: { tag: string }[] }

/**
 * Brings the database file up to the committed migrations, each in a transaction of its own, and returns the tags it applied.
 * Foreign keys are off while it runs and checked before each commit: SQLite would otherwise empty the children of a table
 * that is rebuilt (drizzle-orm #4938, #5782). Throws, leaving the file as it was, when a migration fails, breaks a
 * reference, or differs from the one applied earlier under the same name.
 */
export async function migrate(file = databaseFile(), folder = resolve('db/migrations')): Promise<string[]> {
  mkdirSync(dirname(file), { recursive: true })
  const connection = connect(file, { readonly: false })
  try {
    connection.pragma('foreign_keys = OFF')
    connection.exec(
      'create table if not exists migrations (tag text primary key, sha256 text not null, applied_at integer not null)',
    )
    const journal: Journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
    return journal.entries.filter(({ tag }) => apply(connection, folder, tag)).map(({ tag }) => tag)
  } finally {
    connection.close()
  }
}

function apply(connection: Database.Database, folder: string, tag: string): boolean {
  const text = readFileSync(join(folder, `${tag}.sql`), 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const applied = connection.prepare('select sha256 from migrations where tag = ?').pluck().get(tag)
  if (applied === sha256) return false
  if (applied) throw new Error(`Migration ${tag} was changed after it had been applied.`)

  connection.transaction(() => {
    for (const statement of text.split('--> statement-breakpoint')) connection.exec(statement)
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`Migration ${tag} breaks ${broken.length} references.`)
    connection.prepare('insert into migrations values (?, ?, ?)').run(tag, sha256, Date.now())
  })()
  return true
}
