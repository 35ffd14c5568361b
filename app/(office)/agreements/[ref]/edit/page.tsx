import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { findAgreementForm } from '@/lib/agreements/form-queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { editAgreementAction } from '../../actions'
import { AgreementForm } from '../../agreement-form'
import { agreementCrumbs, agreementPath } from '../../crumbs'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/edit'>) {
  const t = await translator()
  return { title: t('agreements.editOf', await params) }
}

export default async function EditAgreementPage({ params }: PageProps<'/agreements/[ref]/edit'>) {
  const user = await requirePermission('agreements.write')
  const [{ ref }, language] = await Promise.all([params, currentLanguage()])
  const form = await findAgreementForm(user, ref, language)
  if (!form) notFound()
  const t = await translator()

  return (
    <Page
      title={t('agreements.editOf', { ref })}
      lead={form.signed && t('agreements.locked')}
      crumbs={await agreementCrumbs(ref)}
      narrow
    >
      <AgreementForm
        action={editAgreementAction.bind(null, ref)}
        values={form.values}
        version={form.version}
        known={ref}
        reviewerId={form.reviewerId}
        cancel={{ href: agreementPath(ref) }}
      />
    </Page>
  )
}
