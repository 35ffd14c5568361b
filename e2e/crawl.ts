import type { Page } from '@playwright/test'

const sampleRecord = /^[VAC]2019-00\d$/
const day = /^\d{4}-\d{2}-\d{2}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/**
 * Opens one page of each kind that can be reached by links from the given ones, in the order in which they are found,
 * and answers its path. Of visits, agreements and commitments it follows the sample's alone: other journeys run meanwhile.
 */
export async function* crawl(page: Page, from: string[], seen = new Set<string>()): AsyncGenerator<string> {
  const waiting = [...from]
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (!isNew(path, seen)) continue
    await page.goto(path)
    yield path
    const found = await page.locator('a[href]:not([download])').evaluateAll((links) =>
      links.map((link) => {
        const to = new URL((link as HTMLAnchorElement).href)
        return to.origin === location.origin ? to.pathname + to.search : ''
      }),
    )
    waiting.push(...found.filter((to) => to && !to.split('?')[0]!.includes('.') && !to.startsWith('/api/')))
  }
}

/** Whether no page of this kind has been opened; notes that one has. */
function isNew(path: string, seen: Set<string>): boolean {
  const segments = path.split('?')[0]!.split('/')
  if (segments.some((segment) => /^[VAC]\d{4}-\d+$/.test(segment) && !sampleRecord.test(segment)))
    return false
  const kind = kindOf(path)
  if (seen.has(kind)) return false
  seen.add(kind)
  return true
}

// What follows these is the key of one of many like it.
const named = new Set(['agreement-types', 'layouts', 'parts', 'rules'])

/** A path with a star for whatever names one record of many. */
export function kindOf(path: string): string {
  const segments = path.split('?')[0]!.split('/')
  return segments
    .map((segment, index) =>
      [sampleRecord, uuid, day, /^\d+$/].some((kind) => kind.test(segment)) ||
      named.has(segments[index - 1] ?? '')
        ? '*'
        : segment,
    )
    .join('/')
}
