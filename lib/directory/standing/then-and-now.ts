import type { LocalDate } from '../../time/local'

export type Titled = { titleEn: string | null; titleZh: string | null }

type Post = Titled & {
  id: string
  organisationId: string | null
  fromOn: LocalDate | null
  toOn: LocalDate | null
}

/** What became of a person's post: still the same, another one, given up with none known since, or not known. */
export type Change = 'same' | 'other' | 'left' | 'unknown'

/** The posts that are held on a day, as far as is known: open ends are taken as held. */
export const heldOn = <P extends Pick<Post, 'fromOn' | 'toOn'>>(posts: P[], on: LocalDate): P[] =>
  posts.filter(({ fromOn, toOn }) => (fromOn ?? on) <= on && on <= (toOn ?? on))

const plain = (title: string | null) => title?.normalize('NFC').trim().toLowerCase() || null

function sameTitle(a: Titled, b: Titled): boolean {
  const pairs = [
    [plain(a.titleEn), plain(b.titleEn)],
    [plain(a.titleZh), plain(b.titleZh)],
  ]
  return pairs.some(([one, other]) => one !== null && one === other)
}

const samePost = (a: Post, b: Post) =>
  a.id === b.id || (a.organisationId === b.organisationId && sameTitle(a, b))

/**
 * What a person's posts were on the day of a meeting and are today, and whether that is a change; nothing is known of a
 * change where they never met. The title written down at the meeting counts for more than a post of which nobody knows when
 * it began.
 */
export function thenAndNow<P extends Post>(
  posts: P[],
  met: (Titled & { on: LocalDate }) | null,
  today: LocalDate,
) {
  const now = heldOn(posts, today)
  if (!met) return { before: [], now, change: 'unknown' as const }
  const before = heldOn(posts, met.on)
  return { before, now, change: changeOf(before, now, met) }
}

function changeOf(before: Post[], now: Post[], met: Titled): Change {
  const titled = Boolean(met.titleEn || met.titleZh)
  if (now.length === 0) return before.length === 0 ? 'unknown' : 'left'
  if (titled && now.some((post) => sameTitle(post, met))) return 'same'
  if (before.length === 0) return 'other'
  const kept = now.filter((post) => before.some((each) => samePost(each, post)))
  if (kept.length < now.length || before.some((post) => !now.some((each) => samePost(each, post))))
    return 'other'
  return titled && kept.every(({ fromOn }) => fromOn === null) ? 'unknown' : 'same'
}
