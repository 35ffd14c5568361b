import { StatusMark, type Tone } from '@/app/ui/status-mark'
import type { ReportState } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'

const tones: Record<ReportState, Tone> = {
  draft: 'plain',
  submitted: 'waiting',
  returned: 'waiting',
  approved: 'done',
  archived: 'done',
}

/** Where a report stands; `named` where nothing beside it says that it is the report. */
export async function ReportMark({ state, named }: { state: ReportState; named?: boolean }) {
  const t = await translator()
  return (
    <StatusMark tone={tones[state]}>
      {named ? t('reports.life.mark', { state }) : t(`values.reportState.${state}`)}
    </StatusMark>
  )
}
