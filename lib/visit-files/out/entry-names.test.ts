import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryNames } from './entry-names'

test.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\evil.exe', 'C__evil.exe'],
  ['会谈 纪要.docx', '会谈 纪要.docx'],
  ['con.txt', '_con.txt'],
  ['.', 'unnamed'],
  ['.htaccess', 'htaccess'],
])('%s lies in an archive as %s', (given, name) => {
  expect(entryNames([given])).toEqual([name])
})

test('files of one name lie beside each other, whatever the case of its letters', () => {
  expect(entryNames(['a.pdf', 'A.PDF', 'a.pdf', 'a (2).pdf'])).toEqual([
    'a.pdf',
    'A (2).PDF',
    'a (3).pdf',
    'a (2) (2).pdf',
  ])
})

test('whatever files are called, their entries are plain names, none of them twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 20 }), (names) => {
      const entries = entryNames(names)

      expect(new Set(entries.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length)
      for (const name of entries) {
        expect(name).not.toMatch(/[/\\:\p{Cc}]/u)
        expect(['', '.', '..']).not.toContain(name)
        expect(name.length).toBeLessThan(260)
      }
    }),
  )
})
