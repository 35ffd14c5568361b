import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { isOverdue } from '@/lib/commitments/rules'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { OutcomeGroup } from './outcome-group'

/** The commitments that were made at a meeting. */
export async function CommitmentOutcomes({ commitments }: Pick<MeetingPage, 'commitments'>) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (commitments.length === 0) return null
  const today = todayIn(env().HOME_ZONE)
  return (
    <OutcomeGroup title={t('meetings.commitments')}>
      {commitments.map((commitment) => {
        const overdue = isOverdue(commitment, today)
        const done = commitment.status === 'done'
        return (
          <li key={commitment.ref} className="border-l-2 border-rule pl-4">
            <TextLink href={`/commitments/${commitment.ref}` as Route}>
              <SpokenText of={inLanguage(language, commitment.wordsEn, commitment.wordsZh)} />
            </TextLink>
            <p className="flex flex-wrap gap-x-4 text-second">
              <span>{commitment.ref}</span>
              <span>{t(`values.promiser.${commitment.promiser}`)}</span>
              <StatusMark tone={overdue ? 'seal' : done ? 'done' : 'plain'}>
                {overdue ? t('meetings.overdue') : t(`values.commitmentStatus.${commitment.status}`)}
              </StatusMark>
              {commitment.dueOn && (
                <span>{t('meetings.due', { on: formatDate(commitment.dueOn, language) })}</span>
              )}
            </p>
          </li>
        )
      })}
    </OutcomeGroup>
  )
}
