import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Manuscript } from '../manuscript/manuscript'
import { characterSpace, columnOf, type Look, linePitch } from './look'
import { runsOf } from './runs'
import type { Setting } from './setting'

/** The page of a paper: its size, margins and grid, and what stands at its foot. */
export function pageOf(setting: Setting, manuscript: Manuscript): Omit<ISectionOptions, 'children'> {
  const { look } = setting
  const { footer, ...margins } = look.margins
  return {
    properties: {
      page: { size: look.page, margin: { ...margins, footer, header: footer, gutter: 0 } },
      ...(look.official && {
        grid: {
          type: DocumentGridType.LINES_AND_CHARS,
          linePitch: linePitch(look),
          charSpace: characterSpace(look),
        },
      }),
    },
    footers: look.official ? officialFooters(look) : { default: plainFooter(setting, manuscript) },
  }
}

function plainFooter(setting: Setting, { footing }: Manuscript): Footer {
  const pages = new TextRun({
    children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: columnOf(setting.look) }],
        children: [...runsOf(setting, footing), pages],
      }),
    ],
  })
}

/** Between dashes, one character in from the outer edge: right on odd pages, left on even ones. */
function officialFooters({ sizes }: Look) {
  const character = sizes.foot * 20
  const footer = (where: IParagraphOptions) =>
    new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          ...where,
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    })
  return {
    default: footer({ alignment: AlignmentType.RIGHT, indent: { right: character } }),
    even: footer({ alignment: AlignmentType.LEFT, indent: { left: character } }),
  }
}
