import sharp from 'sharp'
import { expect, test } from 'vitest'
import { deleteStored } from '../../files/store'
import { png } from '../../files/testing'
import { pdfOf } from '../pdf'
import { readPdf } from '../reading'
import { type Block, words } from '../tree'
import { docxOf } from '../word/docx'
import { readDocx } from '../word/reading'
import { picturesOf } from './pictures'
import { bomb, imageOf, landscape, lostImage } from './testing'

const paperOf = (...blocks: Block[]) => ({
  title: 'Photos',
  lang: 'en' as const,
  reference: 'V2019-001',
  madeOn: '',
  footer: '',
  blocks,
})
const only = async (bytes: Buffer) => [...(await picturesOf(paperOf(await imageOf(bytes)))).values()][0]

test('a photo stands in both files with the words for it and its caption', async () => {
  const photo = await imageOf(await landscape().jpeg().toBuffer(), 'Two mayors at a table')
  const paper = paperOf({ ...photo, caption: words('After the signing') })

  const [pdf, docx] = [await readPdf(await pdfOf(paper)), readDocx(await docxOf(paper))]

  expect(pdf.claimsUa).toBe(true)
  expect(pdf.roles).toContain('Figure')
  expect(pdf.text).toContain('Afterthesigning')
  expect(docx.pictures).toEqual(['Two mayors at a table'])
  expect(docx.text).toContain('After the signing')
  expect(docx.parts.filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
})

test.each(['en', 'zh-CN'] as const)('two photos with two lines under each fit a page (%s)', async (lang) => {
  const bytes = await landscape(1600, 1200).jpeg().toBuffer()
  const caption = words('会谈后合影'.repeat(8))
  const photo = { ...(await imageOf(bytes)), caption }
  const part: Block = { kind: 'heading', level: 1, id: 'photos', text: words('照片') }

  const { pages } = await readPdf(
    await pdfOf({
      ...paperOf(
        { kind: 'note', tone: 'plain', text: words('.') },
        { kind: 'page-break' },
        part,
        photo,
        photo,
        photo,
        photo,
      ),
      lang,
    }),
  )

  const figures = pages.map(({ roles }) => roles.filter((role) => role === 'Figure').length)
  expect(figures).toEqual([0, 2, 2])
})

test('a photo that was taken upright stands upright, and says nothing of where it was taken', async () => {
  const lying = await landscape()
    .jpeg()
    .withExif({ IFD0: { Make: 'Seal' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 18/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

  const picture = (await only(lying))!

  expect([picture.width, picture.height]).toEqual([40, 60])
  const { exif, orientation } = await sharp(picture.bytes).metadata()
  expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined })
  const { data } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true })
  // Turned clockwise, what was on the left is on top.
  expect(data[0]).toBeGreaterThan(150)
  expect(data[data.length - 1]).toBeGreaterThan(150)
})

test('a large photo is made small, and WebP, GIF and clear PNG become JPEG', async () => {
  const large = await only(await landscape(4000, 3000).jpeg().toBuffer())
  expect([large?.width, large?.height]).toEqual([1600, 1200])

  for (const bytes of [await landscape().webp().toBuffer(), await landscape().gif().toBuffer(), png])
    expect((await only(bytes))?.bytes.subarray(0, 2).toString('hex')).toBe('ffd8')
})

test('what is no whole photo is told by its words in both files', async () => {
  const jpeg = await landscape(800, 600).jpeg().toBuffer()
  const hostile = {
    cut: jpeg.subarray(0, jpeg.length / 3),
    bomb: bomb(60_000),
    longBomb: bomb(20_000),
    page: Buffer.from('<!doctype html><script>alert(1)</script>'),
    drawing: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    zip: Buffer.from('PK\u0003\u0004 not a picture at all'),
    pretends: Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(2000, 7)]),
  }
  const images = await Promise.all(Object.entries(hostile).map(([name, bytes]) => imageOf(bytes, name)))
  const paper = paperOf(...images, lostImage('never stored'), {
    kind: 'image',
    file: { id: 'x', sha256: '../../../etc/passwd', mediaType: 'image/png' },
    alt: 'outside',
  })

  const [pdf, docx] = [await readPdf(await pdfOf(paper)), readDocx(await docxOf(paper))]

  for (const name of [...Object.keys(hostile), 'never stored', 'outside']) {
    expect(docx.text).toContain(name)
    expect(pdf.text).toContain(name.replace(' ', ''))
  }
  expect(docx.pictures).toEqual([])
  expect({ roles: pdf.roles.includes('Figure'), claims: pdf.claimsUa }).toEqual({
    roles: false,
    claims: true,
  })
}, 30_000)

test('a photo whose file is gone is gone from the next paper', async () => {
  const photo = await imageOf(await landscape().jpeg().toBuffer())
  expect((await picturesOf(paperOf(photo))).size).toBe(1)

  await deleteStored(photo.file.sha256)

  expect((await picturesOf(paperOf(photo))).size).toBe(0)
})
