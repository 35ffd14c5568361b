import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptSecret } from '@/lib/secret'

const freshFolder = () => mkdtempSync(join(tmpdir(), 'legation-secret-'))

test('the first call makes the folder and a secret of 32 random bytes that nobody else can read', () => {
  const folder = join(freshFolder(), 'data')

  const secret = keptSecret(folder)

  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(readdirSync(folder)).toEqual(['secret'])
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a restart keeps everybody signed in: the same folder gives the same secret', () => {
  const folder = freshFolder()

  expect(keptSecret(folder)).toBe(keptSecret(folder))
  expect(keptSecret(folder)).not.toBe(keptSecret(freshFolder()))
})

test('a secret file that was cut short is refused rather than used', () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'secret'), 'short')

  expect(() => keptSecret(folder)).toThrow('shorter than 32 characters')
})
