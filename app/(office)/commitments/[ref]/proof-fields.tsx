import { SelectField, TextArea, TextField } from '@/app/ui/fields'
import { verifications } from '@/db/values/commitments'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'

/** What a step or an amount rests on, and a note under the name given. */
export async function ProofFields({ note, hint }: { note: string; hint?: string }) {
  const t = await translator()
  return (
    <>
      <SelectField
        name="verification"
        label={t('commitments.project.verification')}
        options={optionsOf(t, 'verification', verifications)}
        blank={false}
      />
      <TextField
        name="verifiedBy"
        label={t('commitments.project.verifiedBy')}
        hint={t('commitments.project.verifiedByHint')}
        optional
      />
      <TextArea
        name="evidence"
        label={t('commitments.fields.shows')}
        hint={t('commitments.fields.showsHint')}
        rows={2}
        optional
      />
      <TextArea name="note" label={note} hint={hint} rows={2} optional />
    </>
  )
}
