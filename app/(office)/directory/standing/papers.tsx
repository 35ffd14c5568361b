import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark, type Tone } from '@/app/ui/status-mark'
import type { AgreementStatus } from '@/db/values/agreements'
import type { CommitmentStatus } from '@/db/values/commitments'
import type { DirectoryKind } from '@/lib/directory/kinds'
import {
  type AgreementWith,
  type CommitmentWith,
  listAgreementsWith,
  listOpenCommitmentsWith,
} from '@/lib/directory/standing/papers'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatShortDate } from '@/lib/time/format'
import { type LocalDate, todayIn } from '@/lib/time/local'

const agreementTones: Record<AgreementStatus, Tone> = {
  draft: 'plain',
  initialled: 'waiting',
  signed: 'active',
  'in-force': 'done',
  suspended: 'waiting',
  expired: 'plain',
  terminated: 'plain',
  superseded: 'plain',
}

/** The agreements in which a record has a part, with their status today. */
export async function AgreementsSection({ kind, id }: { kind: DirectoryKind; id: string }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const agreements = await listAgreementsWith(user, kind, id, todayIn(env().HOME_ZONE))
  const title = t(kind === 'place' ? 'directory.agreementsAt' : 'directory.agreements')
  return (
    <Section title={title}>
      {agreements.length === 0 && <p className="text-second">{t('directory.noAgreements')}</p>}
      <ul className="grid gap-3">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <AgreementLine agreement={agreement} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function AgreementLine({ agreement }: { agreement: AgreementWith }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, titleEn, titleZh, titleLocal, titleLocalLanguage, type, status } = agreement
  const local = titleLocal ? { text: titleLocal, lang: titleLocalLanguage ?? 'und' } : null
  return (
    <>
      <TextLink href={`/agreements/${ref}` as Route}>
        <SpokenText of={inLanguage(language, titleEn, titleZh) ?? local} />
      </TextLink>
      <p className="flex flex-wrap gap-x-3 text-sm text-second">
        <span className="tabular-nums">{ref}</span>
        <span>{t(`values.agreementType.${type}`)}</span>
        <StatusMark tone={agreementTones[status]}>{t(`values.agreementStatus.${status}`)}</StatusMark>
      </p>
    </>
  )
}

/** The commitments by or to a record that are still open. */
export async function CommitmentsSection({ kind, id }: { kind: DirectoryKind; id: string }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const commitments = await listOpenCommitmentsWith(user, kind, id)
  const today = todayIn(env().HOME_ZONE)
  return (
    <Section title={t('directory.commitments')}>
      {commitments.length === 0 && <p className="text-second">{t('directory.noCommitments')}</p>}
      <ul className="grid gap-3">
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentLine commitment={commitment} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const commitmentTones: Partial<Record<CommitmentStatus, Tone>> = {
  'in-progress': 'active',
  blocked: 'waiting',
}

async function CommitmentLine(props: { commitment: CommitmentWith; today: LocalDate }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, wordsEn, wordsZh, promiser, dueOn, status } = props.commitment
  const overdue = dueOn !== null && dueOn < props.today
  return (
    <>
      <TextLink href={`/commitments/${ref}` as Route}>
        <SpokenText of={inLanguage(language, wordsEn, wordsZh)} />
      </TextLink>
      <p className="flex flex-wrap gap-x-3 text-sm text-second">
        <span className="tabular-nums">{ref}</span>
        <span>{t(`values.promiser.${promiser}`)}</span>
        <StatusMark tone={commitmentTones[status] ?? 'plain'}>
          {t(`values.commitmentStatus.${status}`)}
        </StatusMark>
        {dueOn &&
          (overdue ? (
            <StatusMark tone="seal">
              {t('directory.overdue', { day: formatShortDate(dueOn, language) })}
            </StatusMark>
          ) : (
            <span>{t('directory.due', { day: formatShortDate(dueOn, language) })}</span>
          ))}
      </p>
    </>
  )
}
