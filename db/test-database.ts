import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, inject } from 'vitest'
import { closeDatabase, databaseFile } from './client'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legation-test-'))
  process.env.DATA_DIR = folder
  copyFileSync(inject('template'), databaseFile())
})

afterEach(() => {
  closeDatabase()
  rmSync(folder, { recursive: true })
})
