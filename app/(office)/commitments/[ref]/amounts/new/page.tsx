import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { DateField, SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { amountKinds } from '@/db/values/commitments'
import { currencies } from '@/lib/commitments/currencies'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { currencyName } from '@/lib/commitments/money'
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
  const [t, language] = await Promise.all([translator(), currentLanguage()])

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
        <TextField
          name="currency"
          label={t('commitments.project.currency')}
          hint={t('commitments.project.currencyHint')}
          list="currencies"
          size="short"
        />
        <datalist id="currencies">
          {currencies.map((code) => (
            <option key={code} value={code}>
              {currencyName(code, language)}
            </option>
          ))}
        </datalist>
        <DateField name="asOf" label={t('commitments.project.asOf')} />
        <ProofFields note={t('commitments.project.note')} />
      </ActionForm>
    </Page>
  )
}
