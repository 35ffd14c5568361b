import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DateField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { isPending } from '@/lib/commitments/rules'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { commitmentCrumbs } from '../../crumbs'
import { closeCommitmentAction } from '../../progress-actions'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/close'>) {
  const t = await translator()
  return { title: t('commitments.closeTitle', await params) }
}

export default async function CloseCommitmentPage({ params }: PageProps<'/commitments/[ref]/close'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  if (!isPending(commitment.status) || commitment.waiting) redirect(`/commitments/${ref}`)
  const t = await translator()
  const { important } = commitment

  return (
    <Page
      title={t('commitments.closeTitle', { ref })}
      lead={t(important ? 'commitments.page.askToCloseLead' : 'commitments.page.closeLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <ActionForm
        action={closeCommitmentAction.bind(null, ref)}
        submission={newSubmission()}
        submit={t(important ? 'commitments.askToClose' : 'commitments.close')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <TextArea
          name="evidence"
          label={t('commitments.fields.evidence')}
          hint={t('commitments.fields.evidenceHint')}
        />
        {!important && (
          <DateField
            name="closedOn"
            label={t('commitments.fields.closedOn')}
            hint={t('commitments.fields.closedOnHint')}
            optional
          />
        )}
        <TextArea name="note" label={t('commitments.fields.noteOptional')} rows={2} optional />
      </ActionForm>
    </Page>
  )
}
