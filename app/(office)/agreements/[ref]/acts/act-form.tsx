import { SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { enteredActKinds } from '@/db/values/agreements'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { newSubmission } from '@/lib/submission'
import { addActAction } from '../../act-actions'
import { ActFields } from './act-fields'

type Props = { agreement: AgreementShown; values?: Record<string, string> }

/** The form of a new act, begun with what is known of it. */
export async function ActForm({ agreement, values }: Props) {
  const t = await translator()
  return (
    <ActionForm
      action={addActAction.bind(null, agreement.ref)}
      values={values}
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
