import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Look } from './look'
import { halfPoints } from './measures'
import { officialStyles } from './official-styles'
import { plainStyles } from './plain-styles'
import { auto, none } from './style-parts'

/** Every style of a paper's look, by the names that Word and its readers know: Title, Heading 1 to 3, and our own. */
export function stylesOf(look: Look, lang: 'en' | 'zh-CN'): IStylesOptions {
  const { title, headings, body, own } = look.official ? officialStyles(look) : plainStyles(look)
  const [heading1, heading2, heading3] = headings
  return {
    default: {
      document: {
        run: {
          font: look.faces.body,
          size: halfPoints(look.sizes.body),
          color: look.ink,
          language: {
            value: lang === 'en' ? 'en-GB' : 'en-US',
            eastAsia: 'zh-CN',
            bidirectional: 'hi-IN',
          },
        },
        // A new paragraph of the office's own keeps to the official grid.
        ...(!look.official && { paragraph: { spacing: { ...none, ...auto(1) } } }),
      },
      title,
      heading1,
      heading2,
      heading3,
      hyperlink: {
        run: { color: look.link, ...(look.official ? { underline: { type: 'none' } } : { underline: {} }) },
      },
    },
    paragraphStyles: [
      // The grid of a page is reckoned from the size that this style itself has.
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: { font: look.faces.body, size: halfPoints(look.sizes.body) },
      },
      ...Object.entries({ BodyText: body, ...own }).map(
        ([id, style]): IParagraphStyleOptions => ({
          id,
          name: named[id] ?? id,
          basedOn: 'Normal',
          quickFormat: true,
          ...style,
        }),
      ),
    ],
  }
}

// Word's own names for what it has a style for.
const named: Record<string, string> = {
  BodyText: 'Body Text',
  Caption: 'caption',
  Subtitle: 'Subtitle',
  Quote: 'Quote',
  Footer: 'footer',
  Contents1: 'toc 1',
  Contents2: 'toc 2',
  ListItem: 'List Paragraph',
  QuoteSource: 'Quote Source',
  FactTerm: 'Fact Term',
  FactValue: 'Fact Value',
  TableHead: 'Table Head',
  TableText: 'Table Text',
  NoteMissing: 'Note of a Gap',
  PageBreak: 'Page Break',
  AfterTable: 'After Table',
}
