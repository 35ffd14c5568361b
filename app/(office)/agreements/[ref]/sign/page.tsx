import { notFound } from 'next/navigation'
import { DateField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { PickField } from '@/app/ui/pick-field'
import { findAgreement } from '@/lib/agreements/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { signAgreementAction } from '../../actions'
import { agreementCrumbs, agreementPath } from '../../crumbs'
import { SignatoryLines } from '../../signatory-lines'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/sign'>) {
  const t = await translator()
  return { title: t('agreements.sign.titleOf', await params) }
}

export default async function SignAgreementPage({ params }: PageProps<'/agreements/[ref]/sign'>) {
  const user = await requirePermission('agreements.write')
  const { ref } = await params
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page
      title={t('agreements.sign.titleOf', { ref })}
      lead={t('agreements.sign.locks')}
      crumbs={await agreementCrumbs(ref)}
      narrow
    >
      <ActionForm
        action={signAgreementAction.bind(null, ref)}
        submission={newSubmission()}
        submit={t('agreements.sign.submit')}
        cancel={{ href: agreementPath(ref) }}
      >
        <DateField
          name="doneOn"
          label={t('agreements.fields.signedOn')}
          hint={t('agreements.acts.doneOnHint')}
          optional
        />
        <PickField name="place" kind="place" label={t('agreements.acts.place')} optional />
        <SelectField
          name="organisation"
          label={t('agreements.sign.for')}
          hint={t('agreements.sign.forHint')}
          options={agreement.parties.map((party) => ({
            value: party.organisationId,
            label: nameIn(language, party).text,
          }))}
          blank={t('agreements.acts.byAll')}
        />
        <SignatoryLines
          labels={{
            person: t('agreements.signatories.person'),
            title: t('agreements.signatories.titleThen'),
            organisation: t('agreements.signatories.organisation'),
            more: t('agreements.signatories.more'),
          }}
        />
      </ActionForm>
    </Page>
  )
}
