import type { Manuscript } from '../manuscript/manuscript'
import type { Pictures } from '../pictures/pictures'
import { type Look, lookOf } from './look'

/** What every part of a Word file is set with. */
export type Setting = {
  look: Look
  /** Of the paper: `en` or `zh`. */
  lang: string
  /** The bookmark of each heading that a link may lead to. */
  anchors: ReadonlyMap<string, string>
  pictures: Pictures
}

/**
 * What a manuscript is set with. Its headings are renamed: a name in Word is of letters, figures and underscores, and of
 * 40 at most; ours could be anything.
 */
export function settingOf({ lang = 'en', blocks }: Manuscript, pictures: Pictures): Setting {
  const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id !== null ? [block.id] : []))
  const anchors = new Map(ids.map((id, n) => [id, `part_${n + 1}`]))
  return { look: lookOf(lang), lang, anchors, pictures }
}
