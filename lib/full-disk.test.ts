import { expect, test } from 'vitest'
import { isFull } from './full-disk'

test('only a full disk, a full quota and a full database count as full', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code })

  expect(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'EIO'].map((code) => isFull(coded(code)))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
