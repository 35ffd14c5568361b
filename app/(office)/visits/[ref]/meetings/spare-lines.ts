const withoutScripts = 3

/** The lines of a repeating part that are drawn: without scripts there is no button for more, so some are spare. */
export function drawn(count: number): number[] {
  return Array.from({ length: Math.max(count, withoutScripts) }, (_, line) => line)
}

/** How a line looks; spare ones are there only where scripts do not run. */
export function lineLook(line: number, count: number): string {
  return line < count ? 'grid gap-3' : 'hidden gap-3 noscript:grid'
}
