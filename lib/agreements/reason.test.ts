import { expect, test } from 'vitest'
import { agreementStatuses } from '@/db/values/agreements'
import { translatorFor } from '../i18n/translator-for'
import { reasonText } from './reason'
import { type Standing, statusOf } from './rules'

const inEnglish = (standing: Standing, place?: string) =>
  reasonText(translatorFor('en'), standing, { parties: 2, place, language: 'en' })
const inChinese = (standing: Standing, place?: string) =>
  reasonText(translatorFor('zh-CN'), standing, { parties: 2, place, language: 'zh-CN' })

test('signed, with its place and what is awaited', () => {
  const standing: Standing = {
    status: 'signed',
    because: { act: 'signed', on: '2019-12-20' },
    awaiting: 'approved',
  }

  expect(inEnglish(standing, 'Moscow')).toBe('Signed on 20 December 2019 in Moscow; approval awaited')
  expect(inChinese(standing, '莫斯科')).toBe('2019年12月20日在莫斯科签署；待批准')
})

test('in force since a day, and on what', () => {
  const standing: Standing = { status: 'in-force', because: { act: 'approved', on: '2020-03-03' } }

  expect(inEnglish(standing)).toBe('In force since 3 March 2020, on approval by both sides')
  expect(reasonText(translatorFor('en'), standing, { parties: 3, language: 'en' })).toContain(
    'by all parties',
  )
})

test('a day that is not known is said to be so', () => {
  const standing: Standing = {
    status: 'draft',
    because: { act: 'proposed', on: null },
    awaiting: 'signed',
  }

  expect(inEnglish(standing)).toBe('Proposed (day not known); not signed')
  expect(inChinese(standing)).toBe('（日期不详）提出；尚未签署')
})

test('signed by one side only is never called signed', () => {
  const standing: Standing = {
    status: 'draft',
    because: { act: 'signed', on: '2019-12-20' },
    awaiting: 'signed',
  }

  expect(inEnglish(standing)).toBe('Signed by one side on 20 December 2019; not yet signed by all')
})

test('the end in sight is part of the reason', () => {
  const standing: Standing = {
    status: 'in-force',
    because: { act: 'signed', on: '2019-12-20' },
    ends: { on: '2021-07-01', by: 'terminated' },
  }

  expect(inEnglish(standing)).toBe(
    'In force since 20 December 2019, on signature; ends on 1 July 2021, after notice',
  )
})

test('a period that renews itself names its end and the last day for notice', () => {
  const standing: Standing = {
    status: 'in-force',
    because: { act: 'notified', on: '2020-05-01' },
    amended: { on: '2021-02-03' },
    ends: { on: '2025-12-31', by: 'renewal', noticeDays: 90 },
  }

  expect(inEnglish(standing)).toBe(
    'In force since 1 May 2020, on the last notification; last amended on 3 February 2021; ' +
      'this period ends on 31 December 2025 and renews itself unless notice is given by 2 October 2025',
  )
})

test('signed ad referendum awaits its confirmation', () => {
  const standing: Standing = {
    status: 'signed',
    because: { act: 'signed-ad-referendum', on: '2019-12-20' },
    awaiting: 'approved',
  }

  expect(inEnglish(standing, 'Mumbai')).toBe(
    'Signed ad referendum on 20 December 2019 in Mumbai; confirmation of the signature awaited',
  )
})

test('every status has words in both languages', () => {
  for (const status of agreementStatuses) {
    const act = status === 'draft' ? 'nothing' : status
    const standing: Standing = { status, because: { act, on: '2020-01-01' } }

    expect(inEnglish(standing)).not.toMatch(/agreements\.|undefined/)
    expect(inChinese(standing)).toMatch(/[\u4e00-\u9fff]/)
  }
})

test('a draft without acts awaits nothing in words', () => {
  const draft = statusOf(
    {
      effectiveRule: 'unknown',
      effectiveOn: null,
      term: 'unknown',
      validUntil: null,
      renewalMonths: null,
      parties: [],
      undatedFrom: null,
    },
    [],
    '2020-01-01',
  )

  expect(inEnglish(draft)).toBe('No act recorded')
})
