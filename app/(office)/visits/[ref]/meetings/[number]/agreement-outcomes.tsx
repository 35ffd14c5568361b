import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { unlinkAgreementAction } from './agreements/actions'
import { titleOf } from './agreements/title'
import { OutcomeGroup } from './outcome-group'

type Props = { meeting: MeetingPage; canWrite: boolean }

/** The agreements that came of a meeting, and those that were spoken of. */
export async function AgreementOutcomes({ meeting, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (meeting.agreements.length === 0) return null
  return (
    <OutcomeGroup title={t('meetings.agreements')}>
      {meeting.agreements.map((agreement) => {
        const cameOfIt = agreement.meetingId === meeting.id
        const unlink = unlinkAgreementAction.bind(null, meeting.visit.ref, meeting.number, agreement.ref)
        return (
          <li key={agreement.ref} className="border-l-2 border-rule pl-4">
            <TextLink href={`/agreements/${agreement.ref}` as Route}>
              <SpokenText of={titleOf(language, agreement)} />
            </TextLink>
            <div className="flex flex-wrap items-center gap-x-4 text-second">
              <span>{agreement.ref}</span>
              <span>{t(`values.agreementType.${agreement.type}`)}</span>
              <span>{cameOfIt ? t('meetings.cameOfIt') : t('meetings.spokenOf')}</span>
              {canWrite && !cameOfIt && (
                <ActionButton
                  action={unlink}
                  label={t('meetings.unlink')}
                  name={t('meetings.unlinkNamed', { name: agreement.ref })}
                  tone="quiet"
                />
              )}
            </div>
          </li>
        )
      })}
    </OutcomeGroup>
  )
}
