import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { translator } from '@/lib/i18n/translator'
import type { TableLine } from '@/lib/meetings/table-queries'

const tones: Record<TableLine['attendance'], Tone> = { invited: 'plain', attended: 'done', absent: 'waiting' }

/** Whether somebody came. */
export async function Attendance({ of }: { of: TableLine['attendance'] }) {
  const t = await translator()
  return <StatusMark tone={tones[of]}>{t(`values.attendance.${of}`)}</StatusMark>
}
