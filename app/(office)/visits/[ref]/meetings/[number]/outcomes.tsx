import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Section } from '@/app/ui/section'
import { outcomeKinds } from '@/db/values/meetings'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { AgreementOutcomes } from './agreement-outcomes'
import { CommitmentOutcomes } from './commitment-outcomes'
import { meetingPath } from './crumbs'
import { WordedOutcomes } from './worded-outcomes'

type Props = { meeting: MeetingPage; canWrite: boolean }

/** What came of a meeting, by type: information, decisions, commitments, agreements. */
export async function Outcomes({ meeting, canWrite }: Props) {
  const t = await translator()
  const { ref } = meeting.visit
  const origin = `visit=${ref}&meeting=${meeting.number}`
  const { outcomes, commitments, agreements } = meeting
  const none = outcomes.length + commitments.length + agreements.length === 0
  const mayAdd = canWrite && meeting.state !== 'cancelled'
  return (
    <Section title={t('meetings.outcomes')} id="outcomes">
      {none && <Empty>{t('meetings.noOutcomes')}</Empty>}
      <div className="grid gap-6">
        {outcomeKinds.map((kind) => (
          <WordedOutcomes key={kind} meeting={meeting} kind={kind} canWrite={canWrite} />
        ))}
        <CommitmentOutcomes commitments={commitments} />
        <AgreementOutcomes meeting={meeting} canWrite={canWrite} />
      </div>
      {mayAdd && (
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-3 print:hidden">
          <TextLink href={meetingPath(ref, meeting.number, '/outcomes/new')} data-key="n">
            {t('meetings.addOutcome')}
          </TextLink>
          <TextLink href={`/commitments/new?${origin}` as Route}>{t('meetings.addCommitment')}</TextLink>
          <TextLink href={`/agreements/new?${origin}` as Route}>{t('meetings.addAgreement')}</TextLink>
          <TextLink href={meetingPath(ref, meeting.number, '/agreements')}>
            {t('meetings.linkAgreement')}
          </TextLink>
        </p>
      )}
    </Section>
  )
}
