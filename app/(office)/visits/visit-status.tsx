import { StatusMark, type Tone } from '@/app/ui/status-mark'
import type { VisitStatus as Status } from '@/db/values/visits'
import { translator } from '@/lib/i18n/translator'

const tones: Record<Status, Tone> = {
  planned: 'plain',
  approved: 'active',
  'under-way': 'active',
  returned: 'waiting',
  reported: 'waiting',
  closed: 'done',
  cancelled: 'plain',
}

/** Where a visit stands. */
export async function VisitStatus({ status }: { status: Status }) {
  const t = await translator()
  return <StatusMark tone={tones[status]}>{t(`values.visitStatus.${status}`)}</StatusMark>
}
