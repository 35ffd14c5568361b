#!/usr/bin/env node
// Fails when db/schema says something that no committed migration does: `drizzle-kit generate` would then add one.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(root, 'node_modules/.schema-agrees-'))
process.on('exit', () => rmSync(scratch, { recursive: true }))

const migrationsIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.sql'))

const committed = join(root, 'db/migrations')
cpSync(committed, scratch, { recursive: true })
const options = ['--dialect', 'sqlite', '--schema', 'db/schema/index.ts', '--out', relative(root, scratch)]
const kit = spawnSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate', ...options], {
  cwd: root,
  encoding: 'utf8',
  // Without a terminal a question (was this column renamed?) ends in an error instead of a wait.
  stdio: ['ignore', 'pipe', 'pipe'],
  timeout: 120_000,
})

const fresh = migrationsIn(scratch).filter((name) => !migrationsIn(committed).includes(name))
// The exit code tells nothing: it is 0 after a question without an answer and after a schema that does not load.
if (fresh.length > 0 || !kit.stdout.includes('No schema changes')) {
  for (const name of fresh) console.error(readFileSync(join(scratch, name), 'utf8'))
  if (fresh.length === 0) console.error(`${kit.stdout}${kit.stderr}`)
  console.error('db/schema and db/migrations disagree. Run: npx drizzle-kit generate --name what-it-does')
  process.exit(1)
}
console.log(`The schema agrees with its ${migrationsIn(committed).length} migrations.`)
