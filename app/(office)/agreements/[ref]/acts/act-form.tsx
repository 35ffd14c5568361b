import { SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { enteredActKinds } from '@/db/values'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { newSubmission } from '@/lib/submission'
import { addActAction } from '../../act-actions'
import { ActFields } from './act-fields'

/** The form of a new act. */
export async function ActForm({ agreement }: { agreement: AgreementShown }) {
  const t = await translator()
  return (
    <ActionForm
      action={addActAction.bind(null, agreement.ref)}
      submission={newSubmission()}
      submit={t('agreements.acts.submit')}
    >
      <SelectField
        name="kind"
        label={t('agreements.acts.act')}
        hint={agreement.lock.signed ? undefined : t('agreements.acts.locks')}
        options={optionsOf(t, 'actKind', enteredActKinds)}
      />
      <ActFields parties={agreement.parties} until="either" />
    </ActionForm>
  )
}
