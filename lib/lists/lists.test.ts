import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { contentDisposition } from '../content-disposition'
import { translatorFor } from '../i18n/translator-for'
import type { User } from '../user'
import { aboutList, nameOfList } from './about'
import { inBatches } from './batches'
import { csvOf } from './csv'
import type { ListTable } from './table'
import { bytesOfXlsx, linesOf, readCsv, readXlsx } from './testing'
import { xlsxOf } from './xlsx/workbook'

type Line = { said: string; on: string | null; count: number }

const list = (rows: Line[], narrowing: string[] = []): ListTable<Line> => ({
  name: '承诺事项',
  columns: [
    { heading: '内容', width: 40, value: ({ said }) => said },
    { heading: '截止', width: 14, value: ({ on }) => on && { day: on } },
    { heading: '数', width: 6, value: ({ count }) => count },
  ],
  narrowing,
  count: rows.length,
  batches: inBatches(rows, (some) => some),
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

async function textOf(table: ListTable<Line>) {
  let text = ''
  for await (const piece of csvOf(table)) text += piece
  return text
}

const lines = fc.array(
  fc.record({
    said: fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]+/gu, ' ').trim()),
    on: fc.option(
      fc
        .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ),
    count: fc.integer(),
  }),
  { maxLength: 1200 },
)

test('a CSV begins with a byte order mark, so that Excel reads its Chinese, and ends its lines as Windows does', async () => {
  const csv = await textOf(list([{ said: '增加班列', on: '2020-03-01', count: 2 }]))

  expect(csv).toBe('\uFEFF内容,截止,数\r\n增加班列,2020-03-01,2\r\n')
})

test.each(['=1+1', '+1+cmd', '-1+1', '@SUM(A1)', '\t=1', '＝1+1'])(
  '%j does not run as a formula',
  async (said) => {
    const [, line] = (await textOf(list([{ said, on: null, count: 0 }]))).split('\r\n')

    expect(line).toMatch(/^"?'/)
  },
)

test('a telephone number keeps its plus, and a quote, a comma and a line break stay in their cell', async () => {
  const csv = await textOf(
    list([
      { said: '+86 579 8555', on: null, count: 0 },
      { said: 'a "b", c\nd', on: null, count: 0 },
    ]),
  )

  expect(csv).toContain('+86 579 8555')
  expect(csv).toContain('"a ""b"", c\nd",,0')
})

test('any rows come back from the CSV and from the workbook as they were, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const harmless = rows.map((row) => ({ ...row, said: row.said.replace(/^[=+\-@＝＋－＠]+/, '') }))

      const csv = await readCsv(list(harmless))
      const [, ...sheet] = await readXlsx(list(harmless))

      expect(csv.map((row) => [row.内容, row.截止, Number(row.数)])).toEqual(
        harmless.map(({ said, on, count }) => [said, on ?? '', count]),
      )
      expect(
        sheet.map(([said, on, count]) => [
          said ?? '',
          on instanceof Date ? on.toISOString().slice(0, 10) : on,
          count,
        ]),
      ).toEqual(harmless.map(({ said, on, count }) => [said, on, count]))
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('a workbook says what it is on the first sheet, then texts, dates and numbers', async () => {
  const table = list([{ said: '=1+1', on: '2020-02-29', count: 7 }], ['Status: in force'])

  const workbook = await bytesOfXlsx(table, aboutList(translatorFor('en'), user, table, now))

  const parts = unzipSync(new Uint8Array(workbook))
  const [about, rows] = ['sheet1', 'sheet2'].map((part) => strFromU8(parts[`xl/worksheets/${part}.xml`]!))
  expect(about).toContain('<row r="7"')
  for (const said of ['Status: in force', '2026-11-26 14:58', 'Asia/Shanghai', 'Li / Wei'])
    expect(about).toContain(said)
  expect(rows).not.toContain('<f>')
  for (const said of ['=1+1', '内容', '<v>43890</v>', '<v>7</v>']) expect(rows).toContain(said)
})

test.each([' a', 'a ', 'a  b', 'a\nb', 'a\tb'])('the spaces of %j are kept in a workbook', async (said) => {
  const parts = unzipSync(new Uint8Array(await bytesOfXlsx(list([{ said, on: null, count: 0 }]))))

  expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain(`<t xml:space="preserve">${said}</t>`)
})

test('what no spreadsheet can hold is written as far as it can: control characters, a text of 40,000 letters, the year 1850', async () => {
  const said = `\u0000a\u0007b\ud800${'x'.repeat(40_000)}`

  const [, row] = await readXlsx(list([{ said, on: '1850-01-02', count: 0 }]))

  expect(String(row![0])).toMatch(/^abx+…$/)
  expect(String(row![0])).toHaveLength(32_767)
  expect(row![1]).toBe('1850-01-02')
})

test('rows are read as the file is taken, not before', async () => {
  let read = 0
  const table: ListTable<Line> = {
    ...list([]),
    count: 100_000,
    batches: inBatches(Array.from({ length: 100_000 }), (some) => {
      read += some.length
      return some.map(() => ({ said: 'x'.repeat(200), on: null, count: 1 }))
    }),
  }

  const workbook = xlsxOf(table, 'About', [])
  for await (const _ of workbook) if (read > 0) break

  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThan(20_000)
})

test('a list whose reading fails on the way breaks off and never looks whole', async () => {
  const broken = (): ListTable<Line> => ({
    ...list([]),
    batches: inBatches([1], () => {
      throw new Error('the disk is gone')
    }),
  })

  await expect(bytesOfXlsx(broken())).rejects.toThrow('the disk is gone')
  await expect(textOf(broken())).rejects.toThrow('the disk is gone')
  await expect(linesOf(broken())).rejects.toThrow('the disk is gone')
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
