import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition } from '../content-disposition'
import { displayName } from './names'

test.each([
  ['Memorandum.pdf', 'Memorandum.pdf'],
  ['友好交流备忘录.docx', '友好交流备忘录.docx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Chen\\scan.pdf', 'scan.pdf'],
  ['invoice\u202egpj.exe', 'invoicegpj.exe'],
  ['a\u0000b\nc.txt', 'abc.txt'],
  ['  two   spaces .txt ', 'two spaces .txt'],
  ['..', 'unnamed'],
  ['/', 'unnamed'],
  ['', 'unnamed'],
])('%j is kept as %j', (given, kept) => {
  expect(displayName(given)).toBe(kept)
})

test('the joiners of Malayalam and Hindi stay in a name', () => {
  expect(displayName('ക്\u200dഷ.pdf')).toBe('ക്\u200dഷ.pdf')
})

test('a name that is too long keeps its beginning and its ending, within 255 bytes', () => {
  const kept = displayName(`${'会'.repeat(200)}.pdf`)

  expect(kept).toMatch(/^会+\.pdf$/)
  expect(new TextEncoder().encode(kept).length).toBeGreaterThan(250)
  expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(255)
})

test('whatever a name was, it is kept as one short line without a path, and keeping it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const kept = displayName(given)

      expect(kept).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(kept.length).toBeGreaterThan(0)
      expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(255)
      expect(displayName(kept)).toBe(kept)
    }),
  )
})

test('a name is told in ASCII and whole, and cannot break out of its header', () => {
  expect(contentDisposition('attachment', '备忘录 "1" (a).pdf')).toBe(
    `attachment; filename="___ _1_ (a).pdf"; filename*=UTF-8''%E5%A4%87%E5%BF%98%E5%BD%95%20%221%22%20%28a%29.pdf`,
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(contentDisposition('inline', displayName(name))).toMatch(
        /^inline; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/,
      )
    }),
  )
})
