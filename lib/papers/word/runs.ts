import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { SetRun } from '../manuscript/text'
import { languageTag, runLanguage, writesRightToLeft } from './languages'
import type { Setting } from './setting'

/** Runs of words as Word has them: each with its language, and the links over them. */
export function runsOf(setting: Setting, runs: SetRun[], more: IRunOptions = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const anchor = run.to === undefined ? undefined : setting.anchors.get(run.to)
    const words = wordsOf(setting, run, run.href || anchor ? { ...more, style: 'Hyperlink' } : more)
    if (run.href) return [new ExternalHyperlink({ link: run.href, children: words })]
    return anchor ? [new InternalHyperlink({ anchor, children: words })] : words
  })
}

/** The same as the place that links to that heading lead to. */
export function markedRuns(setting: Setting, id: string | null, runs: SetRun[]): ParagraphChild[] {
  const anchor = id === null ? undefined : setting.anchors.get(id)
  const children = runsOf(setting, runs)
  return anchor ? [new Bookmark({ id: anchor, children })] : children
}

// Marks that are as wide as a letter in Chinese and narrow elsewhere: Word asks which is meant.
const ofTwoWidths = /[“”‘’…—·]/

function wordsOf({ look, lang }: Setting, run: SetRun, more: IRunOptions): TextRun[] {
  const tag = languageTag(run)
  const eastern = /^(zh|ja|ko)/.test(tag ?? lang)
  const properties: IRunOptions = {
    ...more,
    ...(run.strong && { bold: true }),
    ...(run.missing && { color: look.missing }),
    ...(tag && { language: runLanguage(tag) }),
    ...(tag && writesRightToLeft(tag) && { rightToLeft: true }),
  }
  return run.text.split('\n').map(
    (text, line) =>
      new TextRun({
        ...properties,
        ...(eastern && !run.narrow && ofTwoWidths.test(text) && { font: { hint: 'eastAsia' } }),
        text,
        ...(line > 0 && { break: 1 }),
      }),
  )
}
