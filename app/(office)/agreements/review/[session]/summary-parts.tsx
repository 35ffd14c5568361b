import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { titleOfLeft } from '@/lib/reviews/minutes'
import type { SessionItem, SessionShown } from '@/lib/reviews/queries'
import { QuestionList } from '../../question-list'
import { sessionPath } from '../addresses'
import { FindingMark } from '../finding-mark'

/** What came of a session: the findings by agreement, what was passed over, what still waits, and what was asked. */
export async function SummaryParts({ session }: { session: SessionShown }) {
  const t = await translator()
  const { id, endedAt, items, questions } = session
  const of = (state: SessionItem['state']) => items.filter((item) => item.state === state)
  const goesTo = endedAt ? undefined : id
  return (
    <>
      <Section title={t('reviews.summary.findings')}>
        {of('reviewed').length === 0 && <p className="text-second">{t('reviews.summary.noFindings')}</p>}
        <ul className="grid">
          {of('reviewed').map((item) => (
            <ItemLine key={item.ref} item={item} />
          ))}
        </ul>
      </Section>
      {(['passed', 'waiting'] as const).map(
        (state) =>
          of(state).length > 0 && (
            <Section key={state} title={t(titleOfLeft(state, endedAt))}>
              <ul className="grid">
                {of(state).map((item) => (
                  <ItemLine key={item.ref} item={item} session={goesTo} />
                ))}
              </ul>
            </Section>
          ),
      )}
      {questions.length > 0 && (
        <Section title={t('reviews.summary.asked')}>
          <QuestionList of={questions} named />
        </Section>
      )}
    </>
  )
}

/** One agreement; of an open session, what is not reviewed leads to its screen there. */
async function ItemLine({ item, session }: { item: SessionItem; session?: string }) {
  const language = await currentLanguage()
  const { ref, review, reviewer } = item
  return (
    <li className="grid gap-x-6 border-b border-rule py-2 last:border-0 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <span className="mr-2 text-sm tabular-nums text-second">{ref}</span>
        <TextLink href={session ? sessionPath(session, ref) : (`/agreements/${ref}` as Route)}>
          <SpokenText of={titleOf(language, item)} />
        </TextLink>
        {review?.note && (
          <p className="max-w-[70ch] whitespace-pre-line text-sm text-second">{review.note}</p>
        )}
      </div>
      {review && (
        <p className="flex flex-wrap gap-x-3 md:justify-end">
          <FindingMark finding={review.finding} />
          <span className="text-second">{reviewer}</span>
        </p>
      )}
    </li>
  )
}
