import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { refused } from '../../result'
import { limits } from './limits'
import { readList } from './read'

const read = async (bytes: Buffer) => {
  const sheets = await readList(bytes)
  return sheets.ok ? sheets.value.map((sheet) => sheet.rows) : sheets
}

const relations = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`

/** A workbook by hand, of what no well-meaning program writes. */
function crafted(sheetXml: string, more: Record<string, Uint8Array> = {}): Buffer {
  const sheet = (data: string) =>
    strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</worksheet>`,
    )
  const names =
    '<sheet name="Seen" sheetId="1" r:id="rId1"/><sheet name="Unseen" sheetId="2" state="hidden" r:id="rId2"/>'
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(relations('worksheets/sheet1.xml')),
      'xl/worksheets/sheet1.xml': sheet(sheetXml),
      'xl/worksheets/sheet2.xml': sheet('<sheetData/>'),
      ...more,
    }),
  )
}

/** The same archive with another unpacked size of one file in its directory. */
function declaring(archive: Buffer, name: string, size: number): Buffer {
  const changed = Buffer.from(archive)
  const entry = changed.lastIndexOf(name) - 46
  changed.writeUInt32LE(size, entry + 24)
  return changed
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

test('a hidden sheet is marked, formulas are counted and read as what they last gave', async () => {
  const sheets = await readList(
    crafted(`<sheetData><row r="1">${cell('A1', 'x')}<c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>`),
  )

  expect(sheets).toMatchObject({
    ok: true,
    value: [
      { name: 'Seen', hidden: false, formulas: 1, rows: [['x', '2']] },
      { name: 'Unseen', hidden: true },
    ],
  })
})

test('a sheet that claims all rows and columns there are is read by what is in it', async () => {
  const sheet = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${cell('A1', 'x')}</row></sheetData>`

  expect(await read(crafted(sheet))).toEqual([[['x']], []])
})

test('hostile workbooks are refused with a sentence', async () => {
  const far = crafted(`<sheetData><row r="1">${cell('A1', 'x')}${cell('XFD1', 'x')}</row></sheetData>`)
  const masked = crafted(
    `<sheetData><row r="1"><c r="&#88;FD1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`,
  )
  const long = crafted(`<sheetData><row r="1">${cell('A1', 'x'.repeat(1024 * 1024))}</row></sheetData>`)
  const strings = crafted('<sheetData/>', { 'xl/sharedStrings.xml': new Uint8Array(1024 * 1024) })
  const bomb = declaring(strings, 'xl/sharedStrings.xml', limits.unpacked + 1)
  const lying = declaring(strings, 'xl/sharedStrings.xml', 10)
  const torn = crafted(`<sheetData><row r="1">${cell('A1', 'x')}</row></sheetData>`).subarray(0, 400)

  expect(await read(far)).toEqual(refused('imports.refused.tooManyColumns', { max: limits.columns, line: 1 }))
  expect(await read(masked)).toMatchObject({ ok: false })
  expect(await read(long)).toEqual(refused('imports.refused.cellTooLong', { max: limits.cell, line: 1 }))
  expect(await read(bomb)).toEqual(refused('imports.refused.unpacksTooLarge', { megabytes: 200 }))
  expect(await read(lying)).toEqual(refused('imports.refused.unreadable'))
  expect(await read(torn)).toEqual(refused('imports.refused.unreadable'))
})

const shared = (text: string) => ({
  'xl/_rels/workbook.xml.rels': strToU8(
    relations('worksheets/sheet1.xml').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
  ),
  'xl/sharedStrings.xml': strToU8(
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${text}</t></si></sst>`,
  ),
})

test('a small workbook that names one long text thousands of times is refused by its characters', async () => {
  const rows = Array.from(
    { length: 1000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
  )
  const sheet = `<sheetData>${rows.join('')}</sheetData>`

  expect(await read(crafted(sheet, shared('x'.repeat(limits.cell + 1))))).toEqual(
    refused('imports.refused.cellTooLong', { max: limits.cell, line: 1 }),
  )
  expect(await read(crafted(sheet, shared('x'.repeat(limits.cell))))).toEqual(
    refused('imports.refused.tooManyCharacters', { max: limits.characters }),
  )
})

const styled = {
  'xl/_rels/workbook.xml.rels': strToU8(
    relations('worksheets/sheet1.xml').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
  ),
  'xl/styles.xml': strToU8(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
  ),
}
const days = (...serials: string[]) =>
  `<sheetData><row r="1">${serials.map((serial, column) => `<c r="${'ABCDE'[column]}1" s="1"><v>${serial}</v></c>`).join('')}</row></sheetData>`

test('a cell whose formula failed says how, and is not empty', async () => {
  const sheet = `<sheetData><row r="1">${cell('A1', 'x')}<c r="B1" t="e"><f>A9</f><v>#REF!</v></c></row></sheetData>`

  expect(await read(crafted(sheet))).toEqual([[['x', '#REF!']], []])
})

test('a day that no calendar has is shown as a spreadsheet shows it, and not as midnight', async () => {
  expect(await read(crafted(days('43818', '-5', '99999999', '1e308', '0.5'), styled))).toEqual([
    [['2019-12-19', '#####', '#####', '#####', '12:00']],
    [],
  ])
})

test.each(['1', 'true'])('days are counted from 1904 where the workbook says so by %j', async (said) => {
  const parts = unzipSync(crafted(days('42356'), styled))
  const workbook = strFromU8(parts['xl/workbook.xml']!)
  parts['xl/workbook.xml'] = strToU8(workbook.replace('<sheets>', `<workbookPr date1904="${said}"/><sheets>`))

  expect(await read(Buffer.from(zipSync(parts)))).toEqual([[['2019-12-19']], []])
})

test('hostile and broken texts are refused with a sentence', async () => {
  const wide = Array(5000).fill('x').join(',')
  const many = 'a,b\n'.repeat(limits.rows + 200)

  expect(await read(Buffer.from('a,b\n1,\0\n'))).toEqual(refused('imports.refused.nul'))
  expect(await read(Buffer.from(wide))).toEqual(
    refused('imports.refused.tooManyColumns', { max: limits.columns, line: 1 }),
  )
  expect(await read(Buffer.from(many))).toEqual(refused('imports.refused.tooManyRows', { max: limits.rows }))
  expect(await read(Buffer.from(`a,b\n1,${'x'.repeat(1024 * 1024)}\n`))).toMatchObject({
    problem: { sentence: { key: 'imports.refused.cellTooLong' } },
  })
  expect(await read(Buffer.from('a,b\n1,"open\n'))).toMatchObject({
    problem: { sentence: { key: 'imports.refused.quotes' } },
  })
  expect(await read(Buffer.from(' \n\n'))).toEqual(refused('imports.refused.nothingInIt'))
  expect(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(refused('imports.refused.legacy'))
  expect(await read(Buffer.from([0x41, 0xff, 0xff, 0x80, 0x0a]))).toEqual(refused('imports.refused.encoding'))
})

test('no bytes whatever break the reading', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, packed) => {
      await readList(Buffer.concat([Buffer.from(packed ? 'PK\u0003\u0004' : ''), bytes]))
    }),
  )
})
