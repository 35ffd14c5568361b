import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findSignatoryForm } from '@/lib/agreements/form-queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { agreementCrumbs, agreementPath } from '../../../crumbs'
import { editSignatoryAction } from '../../../signatory-actions'
import { SignatoryFields } from '../signatory-fields'

type Props = PageProps<'/agreements/[ref]/signatories/[signatory]'>

export async function generateMetadata({ params }: Props) {
  const t = await translator()
  return { title: t('agreements.signatories.titleOf', { ref: (await params).ref }) }
}

export default async function EditSignatoryPage({ params }: Props) {
  const user = await requirePermission('agreements.write')
  const [{ ref, signatory }, language] = await Promise.all([params, currentLanguage()])
  const form = await findSignatoryForm(user, ref, signatory, language)
  if (!form) notFound()
  const t = await translator()

  const list = agreementPath(ref, '/signatories')
  return (
    <Page
      title={form.values['person.text'] ?? ''}
      lead={form.signed && t('agreements.signatories.fixed')}
      crumbs={[...(await agreementCrumbs(ref)), { href: list, label: t('agreements.signatories.title') }]}
      narrow
    >
      <ActionForm
        action={editSignatoryAction.bind(null, ref, signatory)}
        values={form.values}
        version={form.version}
        cancel={{ href: list }}
      >
        <SignatoryFields />
      </ActionForm>
    </Page>
  )
}
