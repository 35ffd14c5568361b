import { describe, expect, test } from 'vitest'
import {
  adding,
  listing,
  listOfRelations,
  type PartBytes,
  problemKeys,
  problemSentences,
  putting,
  replacing,
} from './changed-template'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const footnotes = (text: string) => (parts: PartBytes) => {
  putting(
    'word/footnotes.xml',
    `<w:footnotes xmlns:w="${word}"><w:footnote w:id="1"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  )(parts)
}

test.each([
  ['a part of programs', putting('word/vbaProject.bin', 'x')],
  [
    'a part of programs under another name',
    (parts: PartBytes) => {
      putting('word/foo.bin', 'x')(parts)
      listing('<Override PartName="/word/foo.bin" ContentType="application/vnd.ms-office.vbaProject"/>')(
        parts,
      )
    },
  ],
  [
    'a text that may hold programs',
    replacing(
      '[Content_Types].xml',
      /application\/[\w.-]+document\.main\+xml/,
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ),
  ],
  [
    'programs that are called a picture',
    putting(
      'word/_rels/footnotes.xml.rels',
      listOfRelations(
        '<Relationship Id="a" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="media/a.png"/>',
      ),
    ),
  ],
  ['an embedded object', adding('<w:p><w:r><w:object><o:OLEObject Type="Link"/></w:object></w:r></w:p>')],
])('%s is refused', async (_, change) => {
  expect(await problemKeys(change)).toEqual(['letterheads.wrong.programs'])
})

test('what no letterhead needs is refused by its name', async () => {
  expect(await problemSentences(putting('word/evil.html', '<script>x</script>'))).toEqual([
    'It holds what no letterhead needs: “word/evil.html” (—). Save it as an ordinary Word document (DOCX).',
  ])
})

test('a text without its end is refused, and the part is named', async () => {
  expect(await problemSentences(replacing('word/document.xml', '</w:body>', ''))).toEqual([
    '“word/document.xml” in the file cannot be read. Open the file in Word, save it anew as a Word document (DOCX), and upload that.',
  ])
})

test('a file without a list of its parts, or whose text is elsewhere, is no Word file', async () => {
  const without = (path: string) => (parts: PartBytes) => {
    delete parts[path]
  }

  expect(await problemKeys(without('[Content_Types].xml'))).toEqual(['letterheads.wrong.noWord'])
  expect(await problemKeys(without('_rels/.rels'))).toEqual(['letterheads.wrong.noWord'])
  expect(await problemKeys(replacing('_rels/.rels', 'word/document.xml', 'word/other.xml'))).toEqual([
    'letterheads.wrong.noWord',
  ])
})

describe('a field of ours', () => {
  const box =
    '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>'

  test('that there is not is told also behind and in a text box', async () => {
    expect(await problemSentences(adding(`<w:p>${box}<w:r><w:t>Day: {datum}</w:t></w:r></w:p>`))).toEqual([
      'There is no field “datum”: text, paragraph 2: “Day: {datum}”',
    ])
    expect(await problemSentences(adding(`<w:p>${box.replace('box', '{datum}')}</w:p>`))).toEqual([
      'There is no field “datum”: text, paragraph 3: “{datum}”',
    ])
  })

  test('whose letters Word keeps in several runs is still one field', async () => {
    const split = '<w:p><w:r><w:t>{tit</w:t></w:r><w:r><w:t>le}</w:t></w:r></w:p>'

    expect(await problemKeys(adding(split))).toEqual([])
  })

  test('in a footnote, where none is filled, is told', async () => {
    expect(await problemSentences(footnotes('See {title}'))).toEqual([
      'A field stands only in the text, the header or the footer: footnotes, paragraph 1: “See {title}”',
    ])
  })
})
