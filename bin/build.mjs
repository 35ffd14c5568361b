#!/usr/bin/env node
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

const sources = ['app', 'db', 'lib', 'public', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs']
const tools = ['package.json', 'package-lock.json', 'tsconfig.json']
const stamp = join(root, '.next/legation-build.json')

/** Builds the application, unless the last build was made from exactly these sources. Answers whether it built. */
export async function build() {
  const hash = hashOf([...sources, ...tools].flatMap((path) => filesIn(path)))
  if (builtFrom() === hash) return false

  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await promisify(execFile)(process.execPath, [next, 'build'], {
    cwd: root,
    env,
    maxBuffer: 64 * 1024 * 1024,
  })
  writeFileSync(stamp, JSON.stringify({ hash }))
  return true
}

function builtFrom() {
  if (!existsSync(stamp) || !existsSync(join(root, '.next/BUILD_ID'))) return undefined
  return JSON.parse(readFileSync(stamp, 'utf8')).hash
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  const children = readdirSync(full).filter((name) => !/\.test\.tsx?$/.test(name))
  return children.sort().flatMap((name) => filesIn(join(path, name)))
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Builds, saying so; ends the process with the build's own words when it fails. */
export async function buildOrExit() {
  const began = Date.now()
  console.log('Building Legation, if its sources have changed …')
  try {
    const built = await build()
    console.log(built ? `Built in ${Math.round((Date.now() - began) / 1000)} s.` : 'Nothing has changed.')
  } catch (problem) {
    console.error(`${problem.stdout ?? ''}${problem.stderr ?? problem}`)
    console.error('The build failed; what it said is above. After a plain `npm ci` it should not.')
    process.exit(1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildOrExit()
