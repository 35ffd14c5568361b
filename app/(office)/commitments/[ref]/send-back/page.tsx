import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { sendClosingBackAction } from '../../closing-actions'
import { commitmentCrumbs } from '../../crumbs'
import { Waiting } from '../waiting'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/send-back'>) {
  const t = await translator()
  return { title: t('commitments.sendBackTitle', await params) }
}

export default async function SendClosingBackPage({ params }: PageProps<'/commitments/[ref]/send-back'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  if (!commitment.waiting) redirect(`/commitments/${ref}`)
  const t = await translator()

  const own = commitment.closingAskedBy === user.id
  return (
    <Page
      title={t(own ? 'commitments.takeBackTitle' : 'commitments.sendBackTitle', { ref })}
      lead={t('commitments.page.sendBackLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <Waiting of={commitment} />
      <ActionForm
        action={sendClosingBackAction.bind(null, ref)}
        submission={newSubmission()}
        submit={t(own ? 'commitments.takeBack' : 'commitments.sendBack')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <TextArea name="reason" label={t('commitments.fields.reason')} />
      </ActionForm>
    </Page>
  )
}
