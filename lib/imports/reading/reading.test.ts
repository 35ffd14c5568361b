import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readList } from './read'
import { trimmed } from './sheet'

const text = '团长,日期\r\n王健,2019.12.19\r\n'
const rows = [
  ['团长', '日期'],
  ['王健', '2019.12.19'],
]
// GB18030 of the text above, as Excel in China saves CSV.
const gb = Buffer.from('cdc5b3a42cc8d5c6da0d0acdf5bda12c323031392e31322e31390d0a', 'hex')
const utf16 = (littleEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return littleEndian ? bytes : bytes.swap16()
}

const read = async (bytes: Buffer) => {
  const sheets = await readList(bytes)
  return sheets.ok ? sheets.value.map((sheet) => sheet.rows) : sheets
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['GB18030', gb],
  ['UTF-16, little end first', utf16(true, true)],
  ['UTF-16, big end first', utf16(false, true)],
  ['UTF-16 without a mark', utf16(true, false)],
  ['UTF-16, big end first, without a mark', utf16(false, false)],
])('a list in %s is read', async (_, bytes) => {
  expect(await read(bytes)).toEqual([rows])
})

test.each([',', ';', '\t'])(
  'cells parted by %j are told apart, with line breaks and delimiters in quotes',
  async (delimiter) => {
    const cells = [
      ['Title', 'Members', 'Note'],
      ['A, or B; or C', 'Wang Jian\nLi Wei', 'says "yes"'],
      ['D', '', 'x'],
    ]

    expect(await read(Buffer.from(stringify(cells, { delimiter })))).toEqual([cells])
  },
)

test.each([['a,b\r\n1,2\n3,4\r5,6'], ['a,b\n1,2\r\n3,4\n5,6\n'], ['a,b\r1,2\r3,4\r5,6']])(
  'lines are told apart however each of them ends: %j',
  async (list) => {
    expect(await read(Buffer.from(list))).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ])
  },
)

test('line breaks within quotes stay in their cell, however they are written', async () => {
  expect(await read(Buffer.from('a,b\r\n"1\n2","3\r\n4"\n'))).toEqual([
    [
      ['a', 'b'],
      ['1\n2', '3\r\n4'],
    ],
  ])
})

test('what is written as CSV is read again as it was', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '王', ',', ';', '"', '\n', ' ', "'", '-', 'é', '1'),
    maxLength: 12,
  })
  const list = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })

  await fc.assert(
    fc.asyncProperty(list, async (body) => {
      // Headings that say which sign parts the cells, as every register has them; an apostrophe before a formula is ours.
      const cells = [
        ['one', 'two', 'three', 'four', 'five'],
        ...body.map((row) => row.map((each) => each.replace(/^'(?=-)/, ''))),
      ]
      const csv = stringify(cells.map((row) => [...row, ...Array(5 - row.length).fill('')]))

      expect(await read(Buffer.from(csv))).toEqual([cells.map(trimmed)])
    }),
  )
})

test('an apostrophe that lists put before a formula is taken off again', async () => {
  expect(await read(Buffer.from("name,phone\nWang,'+86 579\nLi,'=1+1\n"))).toEqual([
    [
      ['name', 'phone'],
      ['Wang', '+86 579'],
      ['Li', '=1+1'],
    ],
  ])
})

async function workbook(data: (string | number | Date | boolean | null)[][]): Promise<Buffer> {
  const cells = data.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value })),
  )
  return writeXlsxFile(
    cells as never,
    { sheet: 'Register' } as never,
  ).toBuffer() as unknown as Promise<Buffer>
}

test('a workbook is read as texts: days, times, numbers, yes and no', async () => {
  const bytes = await workbook([
    ['Day', 'Number', 'Text'],
    [new Date(Date.UTC(2019, 11, 19)), 43818, '王健'],
    [new Date(Date.UTC(2019, 11, 19, 9, 30)), 1.5, null],
  ])

  expect(await read(bytes)).toEqual([
    [
      ['Day', 'Number', 'Text'],
      ['2019-12-19', '43818', '王健'],
      ['2019-12-19 09:30', '1.5'],
    ],
  ])
})
