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

const held = <P extends Post>(posts: P[], on: LocalDate): P[] =>
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
 * What a person's posts were on the day of a meeting and are today, and whether that is a change. The title written down
 * at the meeting counts for more than a post of which nobody knows when it began.
 */
export function thenAndNow<P extends Post>(posts: P[], met: Titled & { on: LocalDate }, today: LocalDate) {
  const [then, now] = [held(posts, met.on), held(posts, today)]
  return { then, now, change: changeOf(then, now, met) }
}

function changeOf(then: Post[], now: Post[], met: Titled): Change {
  const titled = Boolean(met.titleEn || met.titleZh)
  if (now.length === 0) return then.length === 0 ? 'unknown' : 'left'
  if (titled && now.some((post) => sameTitle(post, met))) return 'same'
  if (then.length === 0) return 'other'
  const kept = now.filter((post) => then.some((each) => samePost(each, post)))
  if (kept.length < now.length || then.some((post) => !now.some((each) => samePost(each, post))))
    return 'other'
  return titled && kept.every(({ fromOn }) => fromOn === null) ? 'unknown' : 'same'
}
