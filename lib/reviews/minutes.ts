import { reasonText } from '../agreements/reason'
import { titleOf } from '../agreements/register'
import type { Stand } from '../agreements/standings'
import type { MessageKey } from '../i18n/keys'
import { fact, facts, heading } from '../papers/blocks'
import { highestLevel } from '../papers/level'
import { numbered } from '../papers/numbering'
import { paragraphsOf, spokenText } from '../papers/runs'
import { type Block, type Paper, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate } from '../time/format'
import { todayIn } from '../time/local'
import type { SessionItem, SessionShown } from './queries'

type MinutesOf = {
  session: SessionShown
  /** Whose session it was. */
  official: { id: string; name: string }
  /** How each agreement stood on the day of its review, by id. */
  stands: Map<string, Stand>
}

/** The minutes of a review session: findings by agreement, what was passed over or not reached, and what was asked. */
export function sessionMinutes(given: MinutesOf, wording: Wording): Paper {
  const { session, official } = given
  const { t, language, office, today } = wording
  const day = formatDate(session.beganOn, language)
  return {
    title: t('reviews.minutes.title'),
    subtitle: [official.name, day].join(marks[language].comma),
    lang: language,
    author: office,
    reference: t('reviews.session.of', { day }),
    madeOn: t('reports.asOf', { day: formatDate(today, language) }),
    footer: t(`values.sensitivity.${highestLevel(session.items)}`),
    blocks: numbered(
      [
        ...sitting(given, wording),
        ...findings(given, wording),
        ...left('passed', given, wording),
        ...left('waiting', given, wording),
        ...questions(given, wording),
      ],
      wording,
    ),
  }
}

function sitting({ session, official }: MinutesOf, { t, language, homeZone }: Wording): Block[] {
  const { beganOn, endedAt, note, progress } = session
  return [
    heading(1, 'sitting', t('reviews.minutes.sitting')),
    ...facts(
      fact(t('reviews.minutes.official'), official.name),
      fact(t('reviews.minutes.began'), formatDate(beganOn, language)),
      fact(
        t('reviews.minutes.ended'),
        endedAt === null ? null : formatDate(todayIn(homeZone, endedAt), language),
      ),
      fact(t('reviews.minutes.counts'), t('reviews.summary.counts', { ...progress })),
    ),
    ...(note ? paragraphsOf(words(note)) : []),
  ]
}

function findings(given: MinutesOf, wording: Wording): Block[] {
  const { t } = wording
  const reviewed = given.session.items.filter(({ state }) => state === 'reviewed')
  const title = heading(1, 'findings', t('reviews.summary.findings'))
  if (reviewed.length === 0) return [title, ...paragraphsOf(words(t('reviews.summary.noFindings')))]
  const head = [
    t('reviews.minutes.agreement'),
    t('agreements.reviews.finding'),
    t('agreements.fields.reviewDueOn'),
  ]
  const rows = reviewed.map((item) => [
    named(item, wording),
    words(item.review ? t(`values.reviewFinding.${item.review.finding}`) : ''),
    words(nextOf(item, wording)),
  ])
  const caption = t('reviews.minutes.overview')
  return [
    title,
    { kind: 'table', caption, head, rows, widths: [56, 22, 22] },
    ...reviewed.flatMap((item) => finding(item, given, wording)),
  ]
}

function finding(item: SessionItem, { stands, official }: MinutesOf, wording: Wording): Block[] {
  const { t, language } = wording
  const { review, reviewer } = item
  if (!review) return []
  const stand = stands.get(item.agreementId)
  const status = stand && t(`values.agreementStatus.${stand.status}`)
  const reason = stand && reasonText(t, stand, { parties: stand.parties, language })
  return [
    heading(2, item.ref, named(item, wording)),
    ...facts(
      fact(t('agreements.fields.type'), t(`values.agreementType.${item.type}`)),
      fact(t('reviews.minutes.status'), status, reason),
      fact(t('agreements.reviews.finding'), t(`values.reviewFinding.${review.finding}`)),
      fact(t('agreements.reviews.note'), ...linesOf(review.note)),
      fact(t('agreements.reviews.evidence'), ...linesOf(review.evidence)),
      fact(t('agreements.fields.reviewer'), review.reviewerId === official.id ? null : reviewer),
      fact(t('agreements.fields.reviewDueOn'), nextOf(item, wording)),
    ),
  ]
}

const linesOf = (text: string | null) => (text ?? '').split(/\n+/).filter((line) => line.trim())

function nextOf({ review, reviewDueOn }: SessionItem, { t, language }: Wording): string {
  const next = review?.nextOn ?? reviewDueOn
  return next ? formatDate(next, language) : t('reviews.minutes.noNext')
}

/** What the agreements that were not reviewed are called: once the session has ended, none of them waits any longer. */
export const titleOfLeft = (state: 'passed' | 'waiting', endedAt: number | null): MessageKey =>
  `reviews.summary.${state === 'waiting' && endedAt !== null ? 'notReached' : state}`

function left(state: 'passed' | 'waiting', { session }: MinutesOf, wording: Wording): Block[] {
  const items = session.items.filter((item) => item.state === state).map((item) => named(item, wording))
  if (items.length === 0) return []
  return [heading(1, state, wording.t(titleOfLeft(state, session.endedAt))), { kind: 'list', items }]
}

function questions({ session }: MinutesOf, { t }: Wording): Block[] {
  if (session.questions.length === 0) return []
  const columns = ['agreement', 'of', 'question', 'answer'] as const
  const rows = session.questions.map(({ ref, askedOf, question, answer }) =>
    [ref, askedOf, question, answer ?? t('reviews.questions.waits')].map((text) => words(text)),
  )
  return [
    heading(1, 'questions', t('reviews.summary.asked')),
    {
      kind: 'table',
      head: columns.map((column) => t(`reviews.minutes.${column}`)),
      rows,
      widths: [15, 17, 34, 34],
    },
  ]
}

const named = (item: SessionItem, wording: Wording): Text => [
  ...words(`${item.ref} `),
  ...spokenText(wording, titleOf(wording.language, item)),
]
