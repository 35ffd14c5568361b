import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { closeDatabase, databaseFile } from '@/db/client'
import { databaseAnswers } from '@/lib/health'

test('a migrated database answers, even an empty one', async () => {
  expect(await databaseAnswers()).toBe(true)
})

test('a file that is no database does not answer', async () => {
  closeDatabase()
  writeFileSync(databaseFile(), 'not a database, but long enough to be taken for one '.repeat(40))

  expect(await databaseAnswers()).toBe(false)
})
