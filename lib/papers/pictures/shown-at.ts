import type { Picture } from './pictures'

// A photo without enough dots for more is shown smaller, and none takes more than half a page.
const dotsAnInch = 150
const widest = (156 / 25.4) * 72
const tallest = (110 / 25.4) * 72

/** How large a picture stands on the page, in points. */
export function shownAt({ width, height }: Pick<Picture, 'width' | 'height'>) {
  const natural = (width / dotsAnInch) * 72
  const scale = Math.min(1, widest / natural, tallest / (natural * (height / width)))
  const shown = natural * scale
  return { width: round(shown), height: round(shown * (height / width)) }
}

const round = (points: number) => Math.max(1, Math.round(points * 100) / 100)
