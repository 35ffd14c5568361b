import { shortDay } from '../../../papers/clocks'
import { fullName, joined, shortName, textOf } from '../../../papers/runs'
import { type Block, type Text, words } from '../../../papers/tree'
import { marks, type Wording } from '../../../papers/wording'
import type { PartnersKnown, PersonKnown } from '../known'
import { type Change, thenAndNow } from '../then-and-now'
import { type KnownGiven, metLink } from './given'

type Post = PartnersKnown['posts'][number]

type Table = {
  /** The organisation that is spoken of, which needs no naming. */
  organisation: string | null
  /** Who is to be met now. */
  expected: Set<string>
}

/** People then and now: as what each was last met and when, what they are today, and whether that is a change. */
export function peopleTable(given: KnownGiven, people: PersonKnown[], table: Table): Block[] {
  if (people.length === 0) return []
  const { t } = given.wording
  const columns = ['person', 'then', 'now'] as const
  return [
    {
      kind: 'table',
      head: columns.map((column) => t(`talks.people.${column}`)),
      rows: people.map((person) => rowOf(given, person, table)),
      widths: [28, 36, 36],
    },
  ]
}

function rowOf(
  { known, wording }: KnownGiven,
  person: PersonKnown,
  { organisation, expected }: Table,
): Text[] {
  const { t, today } = wording
  const posts = known.posts.filter(({ personId }) => personId === person.id)
  const meeting = known.meetings.find(({ id }) => id === known.lastOf.get(person.id))
  const seat = meeting?.participants.find(({ personId }) => personId === person.id)
  const titled = { titleEn: seat?.titleEn ?? null, titleZh: seat?.titleZh ?? null }
  const met = meeting ? { ...titled, on: meeting.start.on ?? meeting.visit.firstOn } : null
  const { before, now, change } = thenAndNow(posts, met, today)
  const title =
    textOf(wording, titled.titleEn, titled.titleZh) ??
    listed(before.map((post) => postText(wording, post, organisation))) ??
    words(t('talks.people.titleUnknown'))
  return [
    joined(
      [fullName(wording, person), expected.has(person.id) ? words(t('talks.people.expected')) : null],
      '\n',
    ),
    meeting ? joined([title, metLink(wording, meeting)], '\n') : words(t('talks.people.notMet')),
    nowText(wording, now, organisation, change),
  ]
}

function nowText(wording: Wording, now: Post[], organisation: string | null, change: Change): Text {
  const { t } = wording
  const posts = listed(now.map((post) => postText(wording, post, organisation, true)))
  const mark = change === 'other' || change === 'left' ? t(`talks.people.${change}`) : null
  if (!posts && !mark) return words(t('reports.unknown'))
  return joined([posts, mark ? [{ text: mark, strong: true }] : null], '\n')
}

const listed = (posts: Text[]): Text | null => (posts.length > 0 ? joined(posts, '\n') : null)

/**
 * A post with its organisation, where that is another than the one spoken of, and from when until when, where that is
 * asked for.
 */
function postText(
  wording: Wording,
  post: Pick<Post, 'titleEn' | 'titleZh' | 'organisationId' | 'organisation' | 'fromOn' | 'toOn'>,
  organisation: string | null,
  spanned = false,
): Text {
  const elsewhere = post.organisation && post.organisationId !== organisation ? post.organisation : null
  const span = spanned ? spanText(wording, post) : null
  return joined(
    [
      textOf(wording, post.titleEn, post.titleZh),
      elsewhere && shortName(wording, elsewhere),
      span ? words(span) : null,
    ],
    marks[wording.language].comma,
  )
}

/** From when until when a post was held, as far as is known; null where neither is. */
export function spanText(
  wording: Wording,
  { fromOn, toOn }: { fromOn: string | null; toOn: string | null },
): string | null {
  const { t } = wording
  const day = (on: string) => shortDay(wording, on)
  if (fromOn && toOn) return t('directory.fromTo', { from: day(fromOn), to: day(toOn) })
  if (fromOn) return t('directory.since', { day: day(fromOn) })
  return toOn ? t('directory.until', { day: day(toOn) }) : null
}
