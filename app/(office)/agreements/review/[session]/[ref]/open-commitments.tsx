import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { OpenCommitment } from '@/lib/reviews/beside'
import { formatShortDate } from '@/lib/time/format'
import { type LocalDate, todayIn } from '@/lib/time/local'
import { Due, Standing } from '../../../../commitments/standing'

/** What of the agreement is still to be kept, each with what was last heard of it. */
export async function OpenCommitments({
  of: commitments,
  today,
}: {
  of: OpenCommitment[]
  today: LocalDate
}) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={t('reviews.step.commitments')}>
      {commitments.length === 0 && <p className="text-second">{t('reviews.step.noCommitments')}</p>}
      <ul className="grid gap-3">
        {commitments.map(({ ref, update, ...commitment }) => (
          <li key={ref}>
            <TextLink href={`/commitments/${ref}` as Route}>
              <SpokenText of={inLanguage(language, commitment.wordsEn, commitment.wordsZh)} />
            </TextLink>
            <p className="flex flex-wrap gap-x-4 text-sm text-second">
              <span>{t(`values.promiser.${commitment.promiser}`)}</span>
              <span>{commitment.owner}</span>
              <Standing of={commitment} today={today} />
              <Due of={commitment} today={today} inline />
            </p>
            <p className="max-w-[70ch] whitespace-pre-line text-sm">
              {update
                ? t('reviews.step.update', {
                    day: formatShortDate(todayIn(env().HOME_ZONE, update.at), language),
                    note: update.note ?? t('reviews.step.updateWithoutWords'),
                  })
                : t('reviews.step.noUpdate')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
