import { expect, test } from 'vitest'
import { isShown, nameMisleads, sentName, sentType } from './types'

test.each(['text/html', 'image/svg+xml', 'application/xml', 'application/x-msdownload', 'text/javascript'])(
  '%s is only ever sent as bytes to download',
  (mediaType) => {
    expect(isShown(mediaType)).toBe(false)
    expect(sentType(mediaType)).toBe('application/octet-stream')
  },
)

test('a PDF and the pictures of the web open in the browser, text does not', () => {
  const types = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/gif', 'text/plain']

  expect(types.map(isShown)).toEqual([true, true, true, true, true, false])
})

test('a picture named .pdf misleads, and is sent with its true ending', () => {
  expect(nameMisleads('Scan.PDF', 'image/png')).toBe(true)
  expect(sentName('Scan.PDF', 'image/png')).toBe('Scan.PDF.png')
})

test('a program named .pdf misleads, and is not made openable', () => {
  expect(nameMisleads('Scan.pdf', 'application/x-msdownload')).toBe(true)
  expect(sentName('Scan.pdf', 'application/x-msdownload')).toBe('Scan.pdf')
})

test.each([
  ['report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['old.doc', 'application/x-cfb'],
  ['红头文件.ofd', 'application/zip'],
  ['constructor', 'text/plain'],
  ['a.constructor', 'text/plain'],
  ['notes', 'text/plain'],
])('%s with the content %s promises nothing that it does not hold', (name, mediaType) => {
  expect(nameMisleads(name, mediaType)).toBe(false)
})
