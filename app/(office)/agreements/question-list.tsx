import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Question } from '@/lib/reviews/question-queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

/** Questions about agreements with their answers; `named` says of which agreement each is. */
export async function QuestionList({ of: questions, named }: { of: Question[]; named?: boolean }) {
  if (questions.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const day = (at: number) => formatDate(todayIn(env().HOME_ZONE, at), language)
  return (
    <ul className="grid gap-4">
      {questions.map(({ id, ref, question, answer, answeredAt, ...people }) => (
        <li key={id} className="border-l-2 border-rule pl-4">
          <p className="text-sm text-second">
            {named && `${ref} · `}
            {t('reviews.questions.askedOn', {
              by: people.askedBy,
              of: people.askedOf,
              day: day(people.createdAt),
            })}
          </p>
          <p className="max-w-[70ch] whitespace-pre-line">
            <TextLink href={`/agreements/${ref}/questions/${id}` as Route}>{question}</TextLink>
          </p>
          {answer !== null && answeredAt ? (
            <>
              <p className="max-w-[70ch] whitespace-pre-line">{answer}</p>
              <p className="text-sm text-second">
                {t('reviews.questions.answeredOn', { by: people.answeredBy ?? '', day: day(answeredAt) })}
              </p>
            </>
          ) : (
            <StatusMark tone="waiting">{t('reviews.questions.waits')}</StatusMark>
          )}
        </li>
      ))}
    </ul>
  )
}
