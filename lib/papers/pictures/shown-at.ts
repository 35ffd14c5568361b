import type { Paper } from '../tree'
import type { Picture } from './pictures'

const points = (millimetres: number) => (millimetres / 25.4) * 72

// A photo without enough dots for more is shown smaller. Two stand on a page with two lines under each and a heading above:
// the page of the standard is 225 mm high, the plain one 249.
const dotsAnInch = 150
const widest = points(156)
const tallest: Record<Paper['lang'], number> = { en: points(95), 'zh-CN': points(75) }

/** How large a picture stands on the page of a paper in that language, in points. */
export function shownAt({ width, height }: Pick<Picture, 'width' | 'height'>, lang: Paper['lang']) {
  const natural = (width / dotsAnInch) * 72
  const scale = Math.min(1, widest / natural, tallest[lang] / (natural * (height / width)))
  const shown = natural * scale
  return { width: round(shown), height: round(shown * (height / width)) }
}

const round = (points: number) => Math.max(1, Math.round(points * 100) / 100)
