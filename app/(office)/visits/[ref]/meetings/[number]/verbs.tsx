import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { planAgainAction, removeMeetingAction } from '../actions'
import { meetingPath } from './crumbs'

/** What else can be done with a meeting, and its history. */
export async function Verbs({ meeting, canWrite }: { meeting: MeetingPage; canWrite: boolean }) {
  const t = await translator()
  const { visit, number, state } = meeting
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule pt-4 print:hidden">
      <ButtonLink tone="quiet" href={meetingPath(visit.ref, number, '/history')}>
        {t('meetings.history')}
      </ButtonLink>
      {canWrite && state === 'planned' && (
        <ButtonLink tone="quiet" href={meetingPath(visit.ref, number, '/cancel')}>
          {t('meetings.cancel')}
        </ButtonLink>
      )}
      {canWrite && state !== 'planned' && (
        <ActionButton
          action={planAgainAction.bind(null, visit.ref, number)}
          label={t('meetings.planAgain')}
          tone="quiet"
        />
      )}
      {canWrite && (
        <ActionButton
          action={removeMeetingAction.bind(null, visit.ref, number)}
          label={t('meetings.remove')}
          tone="quiet"
        />
      )}
    </div>
  )
}
