import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { contentDisposition } from '../content-disposition'
import { translatorFor } from '../i18n/translator'
import type { User } from '../user'
import { aboutList, nameOfList } from './about'
import { csvOf } from './csv'
import type { ListTable } from './table'
import { xlsxOf } from './xlsx'

type Line = { said: string; on: string | null; count: number }

const list = (rows: Line[], narrowing: string[] = []): ListTable<Line> => ({
  name: '承诺事项',
  columns: [
    { heading: '内容', width: 40, value: ({ said }) => said },
    { heading: '截止', width: 14, value: ({ on }) => on && { day: on } },
    { heading: '数', width: 6, value: ({ count }) => count },
  ],
  rows,
  narrowing,
})

const user: User = {
  id: '1',
  name: 'Li / Wei',
  email: 'li@office.test',
  clearance: 'internal',
  language: 'en',
  roles: ['staff'],
}
const now = Date.UTC(2026, 10, 26, 6, 58)

test('a CSV begins with a byte order mark, so that Excel reads its Chinese, and ends its lines as Windows does', () => {
  const csv = csvOf(list([{ said: '增加班列', on: '2020-03-01', count: 2 }]))

  expect(csv).toBe('\uFEFF内容,截止,数\r\n增加班列,2020-03-01,2\r\n')
})

test.each(['=1+1', '+1+cmd', '-1+1', '@SUM(A1)', '\t=1', '＝1+1'])('%j does not run as a formula', (said) => {
  const [, line] = csvOf(list([{ said, on: null, count: 0 }])).split('\r\n')

  expect(line).toMatch(/^"?'/)
})

test('a telephone number keeps its plus, and a quote, a comma and a line break stay in their cell', () => {
  const csv = csvOf(
    list([
      { said: '+86 579 8555', on: null, count: 0 },
      { said: 'a "b", c\nd', on: null, count: 0 },
    ]),
  )

  expect(csv).toContain('+86 579 8555')
  expect(csv).toContain('"a ""b"", c\nd",,0')
})

test('a workbook says what it is on the first sheet, then texts, dates and numbers', async () => {
  const table = list([{ said: '=1+1', on: '2020-02-29', count: 7 }], ['Status: in force'])

  const workbook = await xlsxOf(table, 'About', aboutList(translatorFor('en'), user, table, now))

  const parts = unzipSync(new Uint8Array(workbook))
  const [about, rows, texts] = ['worksheets/sheet1', 'worksheets/sheet2', 'sharedStrings'].map((part) =>
    strFromU8(parts[`xl/${part}.xml`]!),
  )
  expect(about).toContain('<row r="7"')
  for (const said of ['Status: in force', '2026-11-26 14:58', 'Asia/Shanghai', 'Li / Wei', '=1+1', '内容'])
    expect(texts).toContain(said)
  expect(rows).not.toContain('<f>')
  expect(rows).toContain('<v>43890</v>')
  expect(rows).toContain('<v>7</v>')
})

test('the name of a file tells the filter, the count, the time, the zone and the person, within 200 bytes', () => {
  const t = translatorFor('zh-CN')
  const short = nameOfList(t, user, list([], ['状态: 生效中']), now)
  const long = nameOfList(t, user, list([], ['词: '.padEnd(500, '很')]), now)

  expect(short).toBe('承诺事项 · 状态 生效中 · 0行 · 2026-11-26 1458 Asia Shanghai · Li Wei')
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200)
  expect(long).toMatch(/^承诺事项 · 词 很+ · 0行/)
})

test('a file name in any script cannot leave its header', () => {
  const header = contentDisposition('attachment', '协议"\r\nX: 1\'*.csv', 'a"b\r\n.csv')

  expect(header).toBe(
    `attachment; filename="a_b__.csv"; filename*=UTF-8''%E5%8D%8F%E8%AE%AE%22%0D%0AX%3A%201%27%2A.csv`,
  )
})
