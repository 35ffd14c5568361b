import { expect, test } from 'vitest'
import { lettersOf, wordingOf } from '../reports/rich-visit/reading'
import type { When } from '../time/when'
import { localText, officeTime, shortDay, whenText, zoneText } from './clocks'

const en = wordingOf('en')
const zh = wordingOf('zh-CN')
const when = (given: Partial<When> = {}): When => ({
  on: '2019-12-20',
  time: '22:30',
  part: null,
  zone: 'Asia/Yekaterinburg',
  precision: 'exact',
  ...given,
})

test('an evening in the Urals is the next day at the office, and says so', () => {
  expect(lettersOf(whenText(en, when()))).toBe('20 December 2019, 22:30 UTC+5; Yiwu 01:30 (+1 day)')
  expect(lettersOf(whenText(zh, when()))).toBe('2019年12月20日 22:30 UTC+5；义乌时间01:30（+1天）')
})

test('where the office’s clock shows the same it is not repeated', () => {
  expect(lettersOf(whenText(en, when({ zone: 'Asia/Shanghai' })))).toBe('20 December 2019, 22:30 UTC+8')
})

test('less than a minute known is less than a minute said, and the office’s clock is not guessed', () => {
  const part = when({ precision: 'part', part: 'morning', time: null })
  const day = when({ precision: 'day', time: null })
  const visit = when({ precision: 'visit', on: null, time: null })

  expect([part, day, visit].map((known) => lettersOf(localText(en, known)))).toEqual([
    '20 December 2019, morning',
    '20 December 2019, time not known',
    'during the visit, day not known',
  ])
  expect([part, day, visit].map((known) => officeTime(en, known))).toEqual([null, null, null])
})

test('a zone is told by its offset and its distance from the office', () => {
  const at = Date.UTC(2019, 11, 20)

  expect(zoneText(en, 'Asia/Kolkata', at)).toBe('UTC+5:30, 2 h 30 min behind Yiwu')
  expect(zoneText(zh, 'Asia/Tokyo', at)).toBe('UTC+9，比义乌早1小时')
  expect(zoneText(en, 'Asia/Singapore', at)).toBe('UTC+8, the same as Yiwu')
})

test('a day in a table is short in English, and in Chinese as it is in all of the paper', () => {
  expect(shortDay(en, '2026-03-10')).toBe('10 Mar 2026')
  expect(shortDay(zh, '2026-03-10')).toBe('2026年3月10日')
})
