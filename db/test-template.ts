import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from './migrate'

declare module 'vitest' {
  interface ProvidedContext {
    template: string
  }
}

/** Runs the real migrations once; each test starts from a copy of the result. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'legation-template-'))
  const file = join(folder, 'legation.db')
  await migrate(file)
  project.provide('template', file)
  return () => rmSync(folder, { recursive: true })
}
