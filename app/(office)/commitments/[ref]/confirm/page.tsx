import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DateField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { confirmClosingAction } from '../../closing-actions'
import { commitmentCrumbs } from '../../crumbs'
import { Waiting } from '../waiting'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/confirm'>) {
  const t = await translator()
  return { title: t('commitments.confirmTitle', await params) }
}

export default async function ConfirmClosingPage({ params }: PageProps<'/commitments/[ref]/confirm'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  if (!commitment.waiting || commitment.closingAskedBy === user.id) redirect(`/commitments/${ref}`)
  const t = await translator()

  return (
    <Page
      title={t('commitments.confirmTitle', { ref })}
      lead={t('commitments.page.confirmLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <Waiting of={commitment} />
      <ActionForm
        action={confirmClosingAction.bind(null, ref)}
        submission={newSubmission()}
        submit={t('commitments.confirm')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <DateField
          name="closedOn"
          label={t('commitments.fields.closedOn')}
          hint={t('commitments.fields.confirmedOnHint')}
          optional
        />
        <TextArea name="note" label={t('commitments.fields.noteOptional')} rows={2} optional />
      </ActionForm>
    </Page>
  )
}
