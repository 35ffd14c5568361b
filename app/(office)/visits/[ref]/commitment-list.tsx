import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { isOverdue, isPending } from '@/lib/commitments/rules'
import { env } from '@/lib/env'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { CommitmentRecord, VisitRecord } from '@/lib/visits/record'

/** Who promised what on a visit, with what is due. */
export async function CommitmentList({ record, canAdd }: { record: VisitRecord; canAdd: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { commitments, visit } = record
  const add = `/commitments/new?visit=${visit.ref}` as Route
  return (
    <Section
      title={t('visits.commitments')}
      action={canAdd && <TextLink href={add}>{t('visits.addCommitment')}</TextLink>}
    >
      {commitments.length === 0 && <p className="text-second">{t('visits.noCommitments')}</p>}
      <ul className="grid gap-3">
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <TextLink href={`/commitments/${commitment.ref}` as Route}>
              <SpokenText of={inLanguage(language, commitment.wordsEn, commitment.wordsZh)} />
            </TextLink>
            <p className="flex flex-wrap gap-x-3 text-sm text-second">
              <span>
                {t(`values.promiser.${commitment.promiser}`)}
                {commitment.organisation && (
                  <>
                    {' · '}
                    <SpokenText of={nameIn(language, commitment.organisation)} />
                  </>
                )}
              </span>
              {commitment.ownerName && <span>{commitment.ownerName}</span>}
              <Standing commitment={commitment} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function Standing({ commitment }: { commitment: CommitmentRecord }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { status, dueOn } = commitment
  const due = dueOn && t('visits.dueOn', { on: formatShortDate(dueOn, language) })
  if (isOverdue(commitment, todayIn(env().HOME_ZONE)))
    return <StatusMark tone="seal">{t('visits.overdue', { due: due ?? '' })}</StatusMark>
  const word = t(`values.commitmentStatus.${status}`)
  const tone = status === 'done' ? 'done' : status === 'blocked' ? 'waiting' : 'plain'
  return (
    <StatusMark tone={tone}>
      {due && isPending(status) ? `${word}${t('visits.comma')}${due}` : word}
    </StatusMark>
  )
}
