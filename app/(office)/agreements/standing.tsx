import { StatusMark, type Tone } from '@/app/ui/status-mark'
import type { AgreementStatus } from '@/db/values/agreements'
import { reasonText } from '@/lib/agreements/reason'
import type { Stand } from '@/lib/agreements/standings'
import { currentLanguage, translator } from '@/lib/i18n/translator'

const tones: Record<AgreementStatus, Tone> = {
  draft: 'plain',
  initialled: 'waiting',
  signed: 'waiting',
  'in-force': 'done',
  suspended: 'waiting',
  expired: 'plain',
  terminated: 'plain',
  superseded: 'plain',
}

/** How an agreement stands today, with the reason in words. `place`: where the act was done that it rests on. */
export async function Standing({ stand, place }: { stand: Stand; place?: string | null }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <StatusMark tone={tones[stand.status]}>{t(`values.agreementStatus.${stand.status}`)}</StatusMark>
      <span className="text-second">{reasonText(t, stand, { parties: stand.parties, place, language })}</span>
    </span>
  )
}
