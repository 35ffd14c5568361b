import { type FileChild, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Manuscript } from '../manuscript/manuscript'
import { columnOf } from './look'
import { runsOf } from './runs'
import type { Setting } from './setting'

/** What stands above the first block: the title, whose paper it is and of which day. */
export function frontOf(setting: Setting, manuscript: Manuscript): FileChild[] {
  return setting.look.official ? officialFront(setting, manuscript) : plainFront(setting, manuscript)
}

function plainFront(setting: Setting, { standing, heading, subheading }: Manuscript): FileChild[] {
  return [
    ...(standing.length > 0
      ? [new Paragraph({ style: 'Standing', children: runsOf(setting, standing) })]
      : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(setting, heading) }),
    ...(subheading.length > 0
      ? [new Paragraph({ style: 'Subtitle', children: runsOf(setting, subheading) })]
      : []),
    new Paragraph({ style: 'FrontRule' }),
  ]
}

// For whose eyes it is stands where the standard has it, above the title on the left; the reference faces it.
function officialFront(setting: Setting, manuscript: Manuscript): FileChild[] {
  const { eyes, reference, heading, subheading, signed } = manuscript
  const blank = () => new Paragraph({ style: 'Standing' })
  const faced = new TextRun({ children: [new Tab(), reference], font: setting.look.faces.body })
  return [
    new Paragraph({
      style: 'Eyes',
      tabStops: [{ type: TabStopType.RIGHT, position: columnOf(setting.look) }],
      children: [...runsOf(setting, eyes), ...(reference ? [faced] : [])],
    }),
    blank(),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(setting, heading) }),
    ...(subheading.length > 0
      ? [new Paragraph({ style: 'Subtitle', children: runsOf(setting, subheading) })]
      : []),
    ...(signed.length > 0 ? [new Paragraph({ style: 'Signed', children: runsOf(setting, signed) })] : []),
    blank(),
  ]
}
