import { UndoBanner } from '@/app/ui/undo-banner'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { restoreOutcomeAction } from './outcomes/actions'

/** Offers to put back the outcome that was just removed, where the address says so. */
export async function Undo({ meeting, undo }: { meeting: MeetingPage; undo: unknown }) {
  const [kind, id] = String(undo ?? '').split(':')
  if (kind !== 'outcome' || !id || meeting.outcomes.some((outcome) => outcome.id === id)) return null
  const t = await translator()
  return (
    <UndoBanner
      text={t('meetings.outcomeRemoved')}
      action={restoreOutcomeAction.bind(null, meeting.visit.ref, meeting.number, id)}
    />
  )
}
