import type { directions } from '@/db/values/visits'

type Direction = (typeof directions)[number]

const toUs = [
  /接待|来访|来华|(?:来|访|访问|抵)我[国省市区县州]/u,
  /\b(?:inbound|incoming)\b/i,
  /\bvisits? (?:of|by|from)\b.+\bto (?:us|our)\b/i,
]
const abroad = /赴|出访|出国|出境|\boutbound\b/iu

/**
 * The direction that the title of a visit tells; undefined where it tells none. `home`: what the office's own place is
 * called, since a visit there is one to us.
 */
export function directionIn(title: string, home: readonly string[]): Direction | undefined {
  const here = home.some((place) => goesTo(title, place))
  if (here) return 'inbound'
  if (abroad.test(title)) return 'outbound'
  return toUs.some((sign) => sign.test(title)) ? 'inbound' : undefined
}

function goesTo(title: string, place: string): boolean {
  const way = /\p{Script=Han}/u.test(place) ? /(?:访|访问|赴|来|抵达?)$/u : /\b(?:to|visits?|visiting) $/i
  return title
    .split(place)
    .slice(0, -1)
    .some((before) => way.test(before))
}
