import { expect, test } from 'vitest'
import { languages } from '@/db/values/office'
import { translatorFor } from '../i18n/translator-for'
import { fieldsOf, guessed, headingsRow, listKinds } from './columns'
import { keptMapping } from './mapping'
import { readCsv } from './reading/csv'
import { emptyList } from './template'

test('columns are guessed by their headings, in Chinese and in English', () => {
  const chinese = ['序号', '出访团组', '出访时间', '出访国家', '团长', '团员名单', '出访事由', '备注']
  const english = [
    'No.',
    'Visit title',
    'Dates',
    'Countries',
    'Head of delegation',
    'Members',
    'Purpose',
    'Remarks',
  ]
  const meant = ['oldNumber', 'title', 'days', 'countries', 'head', 'members', 'purpose']

  expect(Object.values(guessed('visits', chinese))).toEqual(meant)
  expect(Object.values(guessed('visits', english))).toEqual(meant)
})

test('the same heading means another field in another kind of list', () => {
  expect(guessed('people', ['姓名', '职务', '单位'])).toEqual({ 0: 'name', 1: 'post', 2: 'organisation' })
  expect(guessed('agreements', ['协议名称', '签署日期', '对方'])).toEqual({
    0: 'title',
    1: 'signedOn',
    2: 'theirParties',
  })
  expect(guessed('meetings', ['会见时间', '对方', '会见主题'])).toEqual({
    0: 'day',
    1: 'counterparts',
    2: 'subject',
  })
})

test('the headings are found below a title and an empty line', () => {
  expect(
    headingsRow('visits', [['出访登记表'], [], ['团组名称', '团长', '日期'], ['某团', '王健', '2019.12.19']]),
  ).toBe(2)
})

test('a cell as long as a page is no heading, which takes no time to see', () => {
  const page = '团长，日期 '.repeat(5000)
  const rows = Array.from({ length: 20 }, () => Array.from({ length: 50 }, () => page))

  expect(headingsRow('visits', [...rows.slice(1), ['团组名称', '团长', '日期']])).toBe(19)
})

test('an empty list names every field, and is understood in whichever language it was taken', () => {
  for (const language of languages)
    for (const kind of listKinds) {
      const read = readCsv(Buffer.from(emptyList(translatorFor(language), kind)))
      if (!read.ok) throw new Error('not read')

      expect(Object.values(guessed(kind, read.value[0]?.rows[0] ?? []))).toEqual(fieldsOf[kind])
    }
})

test('what was kept as a mapping and is none, or names fields of another kind, is not taken', () => {
  expect(keptMapping('visits', null)).toBeUndefined()
  expect(keptMapping('visits', { sheet: 'x' })).toBeUndefined()
  expect(
    keptMapping('visits', { sheet: 0, headings: 0, columns: { 0: 'title', 1: 'honorific', x: 'head' } }),
  ).toMatchObject({
    columns: { 0: 'title' },
  })
})
