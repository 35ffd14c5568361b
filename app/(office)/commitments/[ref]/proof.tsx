import type { Verification } from '@/db/values/commitments'
import { translator } from '@/lib/i18n/translator'

type Props = {
  of: { verification: Verification; verifiedBy: string | null; evidence: string | null; by: string }
}

/** What a step or an amount rests on: how it was verified, by whom, on what evidence, and who entered it. */
export async function Proof({ of: { verification, verifiedBy, evidence, by } }: Props) {
  const t = await translator()
  const how = t(`values.verification.${verification}`)
  return (
    <div className="text-sm text-second">
      <p>
        {verifiedBy ? t('commitments.project.proof', { how, who: verifiedBy }) : how} · {by}
      </p>
      {evidence && <p className="whitespace-pre-line">{t('commitments.page.showsIs', { evidence })}</p>}
    </div>
  )
}
