import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findActForm } from '@/lib/agreements/form-queries'
import { findAgreement } from '@/lib/agreements/queries'
import { isSignature } from '@/lib/agreements/steps'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { editActAction } from '../../../act-actions'
import { agreementCrumbs, agreementPath } from '../../../crumbs'
import { ActFields } from '../act-fields'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/acts/[act]'>) {
  const t = await translator()
  return { title: t('agreements.acts.titleOf', { ref: (await params).ref }) }
}

export default async function EditActPage({ params }: PageProps<'/agreements/[ref]/acts/[act]'>) {
  const user = await requirePermission('agreements.write')
  const [{ ref, act }, language] = await Promise.all([params, currentLanguage()])
  const [agreement, form] = await Promise.all([
    findAgreement(user, ref),
    findActForm(user, ref, act, language),
  ])
  if (!agreement || !form || form.kind === 'corrected') notFound()
  const t = await translator()

  const list = agreementPath(ref, '/acts')
  const ends = form.kind === 'extended' || form.kind === 'terminated'
  return (
    <Page
      title={t(`values.actKind.${form.kind}`)}
      lead={isSignature(form.kind) && t('agreements.acts.signingLocked')}
      crumbs={[...(await agreementCrumbs(ref)), { href: list, label: t('agreements.acts.title') }]}
      narrow
    >
      <ActionForm
        action={editActAction.bind(null, ref, act)}
        values={form.values}
        version={form.version}
        cancel={{ href: list }}
      >
        <ActFields parties={agreement.parties} until={ends ? 'either' : 'none'} />
      </ActionForm>
    </Page>
  )
}
