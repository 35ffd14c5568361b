import { expect, test } from 'vitest'
import type { Deadline } from '../deadlines/deadline'
import { wordDigest } from './wording'

const deadline: Deadline = {
  uid: 'review-1',
  kind: 'review',
  on: '2026-03-17',
  recordId: '1',
  ref: 'A2020-014',
  title: { nameEn: 'Text <b> & "more"\nX-Evil: 1', nameZh: '协议', nameLocal: null, localLanguage: null },
  href: '/agreements/A2020-014/reviews',
  person: null,
  role: 'official',
}
const home = 'https://visits.example'
const worded = (language: 'en' | 'zh-CN') =>
  wordDigest(
    [
      { reminder: 'week', deadline },
      { reminder: 'overdue', deadline: { ...deadline, on: '2026-03-09', ref: 'A2020-015' } },
    ],
    '2026-03-10',
    language,
    home,
  )

test('the subject counts and dates, and says nothing of what the records are called', () => {
  expect(worded('en').subject).toBe('2 deadlines, 10 March 2026')
  expect(worded('zh-CN').subject).toBe('2026年3月10日：2项到期提醒')
})

test('the text names what is overdue first, each with its day and its page', () => {
  const { text } = worded('en')

  expect(text.indexOf('Overdue')).toBeLessThan(text.indexOf('Within 7 days'))
  expect(text).toContain(
    '- Text <b> & "more" X-Evil: 1\n  17 March 2026 · Review · A2020-014\n  https://visits.example/agreements/A2020-014/reviews',
  )
  expect(text).toContain('https://visits.example/settings/me')
})

test('in the HTML a title is text and never markup', () => {
  const { html } = worded('en')

  expect(html).toContain('Text &lt;b&gt; &amp; &quot;more&quot; X-Evil: 1</a>')
  expect(html).not.toContain('<b>')
})

test('a reader of Chinese gets Chinese', () => {
  expect(worded('zh-CN').text).toContain('2026年3月17日 · 复核 · A2020-014')
  expect(worded('zh-CN').html).toContain('lang="zh-CN"')
})
