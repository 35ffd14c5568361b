import { expect, test } from 'vitest'
import { sayBytes } from './size'

test.each([
  [1, '1 byte', '1字节'],
  [999, '999 bytes', '999字节'],
  [1000, '1.0 kB', '1.0 kB'],
  [831_488, '812 kB', '812 kB'],
  [1024 * 1024 - 1, '1.0 MB', '1.0 MB'],
  [40 * 1024 * 1024, '40 MB', '40 MB'],
])('%i bytes are said as %s and %s', (bytes, english, chinese) => {
  expect(sayBytes(bytes, 'en')).toBe(english)
  expect(sayBytes(bytes, 'zh-CN')).toBe(chinese)
})
