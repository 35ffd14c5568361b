import { StatusMark, type Tone } from '@/app/ui/status-mark'
import type { reviewFindings } from '@/db/values/agreements'
import { translator } from '@/lib/i18n/translator'

type Finding = (typeof reviewFindings)[number]

const tones: Record<Finding, Tone> = {
  'on-course': 'done',
  'needs-attention': 'waiting',
  stalled: 'seal',
  'recommend-renewal': 'active',
  'recommend-ending': 'plain',
}

/** What a review found, as a mark and a word. */
export async function FindingMark({ finding }: { finding: Finding }) {
  const t = await translator()
  return <StatusMark tone={tones[finding]}>{t(`values.reviewFinding.${finding}`)}</StatusMark>
}
