import { expect, test } from 'vitest'
import { isZone } from '@/lib/time/local'
import { zoneNames } from '@/lib/time/zone-names'

test.each([
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'America/Argentina/Buenos_Aires',
  'Etc/GMT+8',
  'UTC',
])('%s is a zone', (text) => {
  expect(isZone(text)).toBe(true)
})

test.each([
  '+08:00',
  '+08',
  '-0330',
  'Z',
  'asia/shanghai',
  'Asia/shanghai',
  'Asia/Yiwu',
  'Asia / Shanghai',
  ' Asia/Shanghai',
  'Asia/Shanghai\n',
  'Asia/Shanghai[u-ca=gregory]',
  'Beijing time',
  '',
  'A'.repeat(10_000),
])('%j is no zone', (text) => {
  expect(isZone(text)).toBe(false)
})

test('every zone offered is a zone, once, in the spelling used today', () => {
  const names = zoneNames()

  expect(names.filter((name) => !isZone(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Asia/Yekaterinburg', 'Europe/Kyiv']))
  expect(names).not.toContain('Asia/Calcutta')
})
