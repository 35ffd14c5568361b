import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { isPending } from '@/lib/commitments/rules'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { commitmentCrumbs } from '../../crumbs'
import { dropCommitmentAction } from '../../progress-actions'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/drop'>) {
  const t = await translator()
  return { title: t('commitments.dropTitle', await params) }
}

export default async function DropCommitmentPage({ params }: PageProps<'/commitments/[ref]/drop'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  if (!isPending(commitment.status) || commitment.waiting) redirect(`/commitments/${ref}`)
  const t = await translator()

  return (
    <Page
      title={t('commitments.dropTitle', { ref })}
      lead={t('commitments.page.dropLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <ActionForm
        action={dropCommitmentAction.bind(null, ref)}
        submission={newSubmission()}
        submit={t('commitments.drop')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <TextArea name="reason" label={t('commitments.fields.reason')} />
      </ActionForm>
    </Page>
  )
}
