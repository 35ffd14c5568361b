import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { Page } from '@/app/ui/page-frame'
import { editCommitmentValues } from '@/lib/commitments/drafting'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { editCommitmentAction, removeCommitmentAction } from '../../actions'
import { CommitmentForm } from '../../commitment-form'
import { commitmentCrumbs } from '../../crumbs'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/edit'>) {
  const t = await translator()
  return { title: t('commitments.editTitle', await params) }
}

export default async function EditCommitmentPage({ params }: PageProps<'/commitments/[ref]/edit'>) {
  const user = await requirePermission('commitments.write')
  const [{ ref }, language] = await Promise.all([params, currentLanguage()])
  const commitment = await editCommitmentValues({ ...user, language }, ref)
  if (!commitment) notFound()
  const t = await translator()

  return (
    <Page
      title={t('commitments.editTitle', { ref })}
      crumbs={await commitmentCrumbs(ref)}
      actions={
        <ActionButton action={removeCommitmentAction.bind(null, ref)} label={t('commitments.remove')} />
      }
      narrow
    >
      <CommitmentForm
        user={user}
        action={editCommitmentAction.bind(null, ref)}
        values={commitment.values}
        version={commitment.version}
        ownerName={commitment.ownerName}
        cancel={{ href: `/commitments/${ref}` as Route }}
      />
    </Page>
  )
}
