import { Section } from '@/app/ui/section'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { Today } from '@/lib/today/queries'
import { Line, Lines } from './line'

/** What the user was asked about agreements and has not answered, the longest waiting first. */
export async function Questions({ questions }: { questions: Today['questions'] }) {
  if (questions.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const day = (at: number) => formatDate(todayIn(env().HOME_ZONE, at), language)
  return (
    <Section title={t('today.questions')}>
      <Lines>
        {questions.map(({ id, ref, question, askedBy, createdAt }) => (
          <Line
            key={id}
            href={`/agreements/${ref}/questions/${id}`}
            mark={ref}
            title={{ text: question, lang: 'und' }}
          >
            {t('reviews.questions.from', { by: askedBy, day: day(createdAt) })}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
