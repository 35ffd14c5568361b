import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { hasBegun } from '@/lib/meetings/rules'
import { startOf } from '@/lib/meetings/start'
import { holdMeetingAction } from '../actions'
import { meetingPath } from './crumbs'

/** What a meeting waits for: to be held once its time has come, then to be written down. */
export async function NextStep({ meeting }: { meeting: MeetingPage }) {
  const t = await translator()
  const { visit, number, state } = meeting
  if (state === 'planned' && hasBegun(startOf(meeting), visit.firstOn, Date.now()))
    return (
      <ActionButton
        action={holdMeetingAction.bind(null, visit.ref, number)}
        label={t('meetings.hold')}
        tone="primary"
      />
    )
  if (state !== 'held' || meeting.recordEn || meeting.recordZh) return null
  return (
    <ButtonLink href={meetingPath(visit.ref, number, '/record')} tone="primary">
      {t('meetings.writeRecord')}
    </ButtonLink>
  )
}
