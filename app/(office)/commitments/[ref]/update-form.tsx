import { SelectField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { pendingStatuses } from '@/lib/commitments/rules'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { newSubmission } from '@/lib/submission'
import { updateCommitmentAction } from '../progress-actions'

/** Adds an update in place: what is new, and another status where it has one. */
export async function UpdateForm({ of }: { of: Commitment }) {
  const t = await translator()
  const others = pendingStatuses.filter((status) => status !== of.status)
  return (
    <div className="max-w-2xl print:hidden">
      <ActionForm
        // Drawn afresh once an update was taken, so that the next one is another submission.
        key={of.updates.length}
        action={updateCommitmentAction.bind(null, of.ref)}
        submission={newSubmission()}
        submit={t('commitments.page.addUpdate')}
      >
        <TextArea name="note" label={t('commitments.fields.note')} rows={3} />
        <TextArea
          name="evidence"
          label={t('commitments.fields.shows')}
          hint={t('commitments.fields.showsHint')}
          rows={2}
          optional
        />
        <SelectField
          name="status"
          label={t('commitments.fields.status')}
          options={optionsOf(t, 'commitmentStatus', others)}
          blank={t('commitments.fields.statusSame')}
          optional
        />
      </ActionForm>
    </div>
  )
}
