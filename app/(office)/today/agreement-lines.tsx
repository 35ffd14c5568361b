import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import type { Today } from '@/lib/today/queries'
import { DaysLeft } from './days-left'
import { Line, Lines } from './line'

/** The agreements whose review is due, the longest waiting first. */
export async function Reviews({ reviews, today }: { reviews: Today['reviews']; today: string }) {
  if (reviews.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section
      title={t('today.agreements.reviews')}
      action={<TextLink href="/agreements/review">{t('today.agreements.session')}</TextLink>}
    >
      <Lines>
        {reviews.map((agreement) => (
          <Line
            key={agreement.ref}
            href={`/agreements/${agreement.ref}/reviews`}
            mark={agreement.ref}
            title={titleOf(language, agreement)}
            aside={agreement.reviewDueOn && <DaysLeft until={agreement.reviewDueOn} today={today} />}
          >
            {agreement.reviewer}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

/** The agreements that end within ninety days, by their term, at a renewal or by notice. */
export async function Ending({ ending, today }: { ending: Today['ending']; today: string }) {
  if (ending.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={t('today.agreements.ending')}>
      <Lines>
        {ending.map((agreement) => (
          <Line
            key={agreement.ref}
            href={`/agreements/${agreement.ref}`}
            mark={agreement.ref}
            title={titleOf(language, agreement)}
            aside={<DaysLeft until={agreement.noticeBy ?? agreement.ends.on} today={today} />}
          >
            {t(`today.agreements.${agreement.ends.by}`, { day: formatDate(agreement.ends.on, language) })}
            {agreement.noticeBy && (
              <> · {t('today.agreements.noticeBy', { day: formatDate(agreement.noticeBy, language) })}</>
            )}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
