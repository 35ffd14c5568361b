import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect, databaseFile } from './client'
import { migrate } from './migrate'

type Step = { tag: string; sql: string }

function folderOf(steps: Step[]) {
  const folder = join(process.env.DATA_DIR!, 'migrations')
  mkdirSync(join(folder, 'meta'), { recursive: true })
  for (const { tag, sql } of steps) writeFileSync(join(folder, `${tag}.sql`), sql)
  const entries = steps.map(({ tag }) => ({ tag }))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }))
  return folder
}

const file = () => join(process.env.DATA_DIR!, 'other.db')

const first = {
  tag: '0000_first',
  sql: `create table parents (id text primary key, name text);
--> statement-breakpoint
create table children (id text primary key, parent_id text not null references parents(id) on delete cascade);`,
}

const rebuild = {
  tag: '0001_rebuild',
  sql: `create table __new_parents (id text primary key, name text not null);
--> statement-breakpoint
insert into __new_parents select id, name from parents;
--> statement-breakpoint
drop table parents;
--> statement-breakpoint
alter table __new_parents rename to parents;`,
}

test('rebuilding a parent table leaves its children where they were', async () => {
  await migrate(file(), folderOf([first]))
  const before = connect(file(), { readonly: false })
  before.exec(`insert into parents values ('p', 'Parent'); insert into children values ('c', 'p')`)
  before.close()

  const applied = await migrate(file(), folderOf([first, rebuild]))

  const after = connect(file(), { readonly: true })
  expect(applied).toEqual(['0001_rebuild'])
  expect(after.prepare('select id, parent_id from children').all()).toEqual([{ id: 'c', parent_id: 'p' }])
  after.close()
})

test('a migration that breaks a reference is refused and leaves nothing', async () => {
  await migrate(file(), folderOf([first]))
  const orphan = { tag: '0001_orphan', sql: `insert into children values ('c', 'nobody')` }

  await expect(migrate(file(), folderOf([first, orphan]))).rejects.toThrow('breaks 1 references')

  const after = connect(file(), { readonly: true })
  expect(after.prepare('select count(*) from children').pluck().get()).toBe(0)
  expect(after.prepare('select tag from migrations').pluck().all()).toEqual(['0000_first'])
  after.close()
})

test('a migration changed after it was applied is refused', async () => {
  await migrate(file(), folderOf([first]))

  const changed = folderOf([{ ...first, sql: `${first.sql} -- later` }])

  await expect(migrate(file(), changed)).rejects.toThrow('was changed after it had been applied')
})

test('a second run applies nothing', async () => {
  expect(await migrate(databaseFile())).toEqual([])
})
