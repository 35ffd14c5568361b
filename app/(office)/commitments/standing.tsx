import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import type { CommitmentStatus } from '@/db/values/commitments'
import { daysLeft, isOverdue, isPending, isWaiting } from '@/lib/commitments/rules'
import { translator } from '@/lib/i18n/translator'
import type { LocalDate } from '@/lib/time/local'

type Standing = { status: CommitmentStatus; dueOn: LocalDate | null; closingAskedBy?: string | null }
type Props = { of: Standing; today: LocalDate }

const tones: Record<CommitmentStatus, Tone> = {
  open: 'plain',
  'in-progress': 'active',
  blocked: 'waiting',
  done: 'done',
  dropped: 'plain',
}

/** The status of a commitment, and that it is overdue or waits for a second person where it is or does. */
export async function Standing({ of, today }: Props) {
  const t = await translator()
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {isOverdue(of, today) && <StatusMark tone="seal">{t('commitments.overdue')}</StatusMark>}
      <StatusMark tone={tones[of.status]}>{t(`values.commitmentStatus.${of.status}`)}</StatusMark>
      {isWaiting({ ...of, closingAskedBy: of.closingAskedBy ?? null }) && (
        <StatusMark tone="waiting">{t('commitments.waiting')}</StatusMark>
      )}
    </span>
  )
}

/** The day it is due, and, while it is still to be kept, the days left or the days it is overdue. */
export async function Due({ of, today, inline }: Props & { inline?: boolean }) {
  const t = await translator()
  const days = daysLeft(of, today)
  if (days === null) return null
  return (
    <span className="md:whitespace-nowrap">
      <DayText on={of.dueOn} />
      {isPending(of.status) && (
        <span
          className={`text-sm ${inline ? 'ml-2' : 'max-md:ml-2 md:block'} ${days < 0 ? 'font-medium text-seal' : 'text-second'}`}
        >
          {days < 0 ? t('commitments.daysOver', { days: -days }) : t('commitments.daysLeft', { days })}
        </span>
      )}
    </span>
  )
}

/** Who on our side answers for it; while it is still to be kept, nobody is a gap. */
export async function Owner({ of }: { of: { ownerName: string | null; status: CommitmentStatus } }) {
  const t = await translator()
  if (of.ownerName) return <span className="md:whitespace-nowrap">{of.ownerName}</span>
  if (!isPending(of.status)) return null
  return <StatusMark tone="waiting">{t('commitments.fields.ownerNone')}</StatusMark>
}
