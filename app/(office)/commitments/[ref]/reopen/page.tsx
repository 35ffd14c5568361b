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
import { reopenCommitmentAction } from '../../progress-actions'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/reopen'>) {
  const t = await translator()
  return { title: t('commitments.reopenTitle', await params) }
}

export default async function ReopenCommitmentPage({ params }: PageProps<'/commitments/[ref]/reopen'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  if (isPending(commitment.status)) redirect(`/commitments/${ref}`)
  const t = await translator()

  return (
    <Page
      title={t('commitments.reopenTitle', { ref })}
      lead={t('commitments.page.reopenLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <ActionForm
        action={reopenCommitmentAction.bind(null, ref)}
        submission={newSubmission()}
        submit={t('commitments.reopen')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <TextArea name="reason" label={t('commitments.fields.reason')} optional />
      </ActionForm>
    </Page>
  )
}
