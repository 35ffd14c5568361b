import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { CurrencyField } from '@/app/ui/currency-field'
import { DateField, SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { amountKinds } from '@/db/values/commitments'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { commitmentCrumbs } from '../../../crumbs'
import { addAmountAction } from '../../../project-actions'
import { ProofFields } from '../../proof-fields'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/amounts/new'>) {
  const t = await translator()
  return { title: t('commitments.project.addAmountTitle', { ref: (await params).ref }) }
}

export default async function AddAmountPage({ params }: PageProps<'/commitments/[ref]/amounts/new'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment || commitment.kind === 'general') notFound()
  const [t, _language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page
      title={t('commitments.project.addAmountTitle', { ref })}
      lead={t('commitments.project.amountLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <ActionForm
        action={addAmountAction.bind(null, ref)}
        values={{ currency: 'CNY', verification: 'self-reported' }}
        submission={newSubmission()}
        submit={t('commitments.project.addAmount')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <SelectField
          name="kind"
          label={t('commitments.project.amountKind')}
          options={optionsOf(t, 'amountKind', amountKinds)}
          blank={false}
        />
        <TextField
          name="amount"
          label={t('commitments.project.amount')}
          hint={t('commitments.project.amountHint')}
          size="short"
        />
        <CurrencyField label={t('commitments.project.currency')} />
        <DateField name="asOf" label={t('commitments.project.asOf')} />
        <ProofFields note={t('commitments.project.note')} />
      </ActionForm>
    </Page>
  )
}
