import type { Package } from './package'
import { attributeOf, readXml } from './xml'

export const listOfTypes = '[Content_Types].xml'

const word = (...kinds: string[]) =>
  kinds.map((kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}`)
const office = (...kinds: string[]) =>
  kinds.map((kind) => `application/vnd.openxmlformats-officedocument.${kind}`)
const images = (...kinds: string[]) => kinds.map((kind) => `image/${kind}`)

export const relationsType = 'application/vnd.openxmlformats-package.relationships+xml'

/** What the parts of an ordinary Word file are; none of it runs, and none is a file within the file. */
const allowed = new Set([
  relationsType,
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/xml',
  'application/vnd.ms-word.styleswitheffects+xml',
  'application/vnd.ms-office.drawingml.diagramdrawing+xml',
  'application/vnd.ms-office.classificationlabels+xml',
  'application/vnd.ms-office.intelligence2+xml',
  'application/x-fontdata',
  ...word('document.main+xml', 'styles+xml', 'settings+xml', 'websettings+xml', 'fonttable+xml'),
  ...word('numbering+xml', 'header+xml', 'footer+xml', 'footnotes+xml', 'endnotes+xml', 'comments+xml'),
  ...word('commentsextended+xml', 'commentsids+xml', 'commentsextensible+xml', 'people+xml'),
  ...word('document.glossary+xml', 'printersettings'),
  ...office('theme+xml', 'themeoverride+xml', 'extended-properties+xml', 'custom-properties+xml'),
  ...office('customxmlproperties+xml', 'vmldrawing', 'obfuscatedfont'),
  ...office('drawingml.diagramdata+xml', 'drawingml.diagramlayout+xml', 'drawingml.diagramstyle+xml'),
  ...office('drawingml.diagramcolors+xml'),
  ...images('png', 'jpeg', 'jpg', 'pjpeg', 'gif', 'bmp', 'tiff', 'webp', 'x-png', 'x-bmp'),
  ...images('x-emf', 'x-wmf', 'emf', 'wmf', 'svg+xml', 'vnd.ms-photo'),
])

/** Whether an ordinary Word file has parts of a content type. */
export const isAllowed = (type: string) => allowed.has(type)

/** Whether what a type names runs, or is a file within the file, rather than being merely strange. */
export const isProgram = (type: string) =>
  /vba|macro|activex|oleobject|keymap|toolbars|control|spreadsheetml|presentationml|wordprocessingml\.document$/.test(
    type,
  )

/** Whether a part is read as XML, by its type or by the end of its name. */
export const isXml = (path: string, type: string) =>
  /\.(?:xml|rels)$/i.test(path) || /[+/]xml$|vmldrawing$/.test(type)

/**
 * What each part of a Word file is, in lower case, as the file's own list has it; empty where the list does not name it.
 * Undefined where there is no list, or it says two things of one part.
 */
export function typesIn(parts: Package): Map<string, string> | undefined {
  const list = parts.get(listOfTypes)
  const said = list && listed(list)
  if (!said) return undefined
  const paths = [...parts.keys()].filter((path) => path !== listOfTypes)
  const folded = new Set(paths.map((path) => path.toLowerCase()))
  if (folded.size < paths.length) return undefined
  return new Map(
    paths.map((path) => {
      const name = path.toLowerCase()
      const ending = name.slice(name.lastIndexOf('.') + 1)
      return [path, said.get(`/${name}`) ?? said.get(ending) ?? '']
    }),
  )
}

/** Types by the names of parts, which begin with a stroke, and by endings, which do not. */
function listed(list: Buffer): Map<string, string> | undefined {
  const types = new Map<string, string>()
  let once = true
  const sound = readXml(list, {
    open: (element) => {
      const key = { Default: 'Extension', Override: 'PartName' }[element.name]
      if (!key) return
      const of = (attributeOf(element, key) ?? '').toLowerCase()
      once &&= !types.has(of) && (key === 'Extension') === !of.startsWith('/')
      types.set(of, (attributeOf(element, 'ContentType') ?? '').toLowerCase())
    },
  })
  return sound && once ? types : undefined
}
