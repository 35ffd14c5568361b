import {
  type FileChild,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { SetBlock } from '../manuscript/blocks'
import { columnOf } from './look'
import { runsOf } from './runs'
import type { Setting } from './setting'

/** The parts of a paper, each with a field for its page, which Word and LibreOffice fill in on opening the file. */
export function contentsOf(setting: Setting, { entries }: SetBlock & { kind: 'contents' }): FileChild[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: columnOf(setting.look), leader: LeaderType.DOT }]
  return entries.flatMap(({ level, to, text }) => {
    const anchor = setting.anchors.get(to)
    if (!anchor) return []
    const page = [new TextRun({ children: [new Tab()] }), new PageReference(anchor)]
    const children = [new InternalHyperlink({ anchor, children: [...runsOf(setting, text), ...page] })]
    return [new Paragraph({ style: level === 1 ? 'Contents1' : 'Contents2', tabStops, children })]
  })
}
