import type { Commitment } from '@/lib/commitments/find-commitment'
import { translator } from '@/lib/i18n/translator'

/** That somebody says an important commitment was kept, on what evidence, and that a second person has to confirm it. */
export async function Waiting({ of: { waiting, askedByName, evidence } }: { of: Commitment }) {
  if (!waiting) return null
  const t = await translator()
  return (
    <div className="mb-8 max-w-[70ch] rounded border border-waiting bg-tint px-4 py-3">
      <p className="font-medium">{t('commitments.page.saidKept', { name: askedByName ?? '' })}</p>
      {evidence && <p className="whitespace-pre-line">{t('commitments.page.evidenceIs', { evidence })}</p>}
      <p className="text-second">{t('commitments.page.secondPerson')}</p>
    </div>
  )
}
