import { UndoBanner } from '@/app/ui/undo-banner'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findRemovedMeeting } from '@/lib/meetings/removal'
import { requireUser } from '@/lib/session'
import { restoreMeetingAction } from './actions'

/** The way back after a meeting was removed, as long as the one named in the address is off the programme. */
export async function UndoMeeting({ of: ref, undo }: { of: string; undo: string | string[] | undefined }) {
  const [kind, number] = String(undo).split(':')
  if (kind !== 'meeting' || !number) return null
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const meeting = await findRemovedMeeting(user, ref, numberIn(number))
  if (!meeting) return null
  const name = inLanguage(language, meeting.subjectEn, meeting.subjectZh)?.text ?? ''
  return (
    <UndoBanner
      text={t('meetings.removed', { name })}
      action={restoreMeetingAction.bind(null, ref, meeting.number)}
    />
  )
}
