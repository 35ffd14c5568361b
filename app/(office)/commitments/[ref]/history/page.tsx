import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { commitmentCrumbs } from '../../crumbs'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/history'>) {
  const t = await translator()
  return { title: t('commitments.historyTitle', await params) }
}

export default async function CommitmentHistoryPage({ params }: PageProps<'/commitments/[ref]/history'>) {
  const user = await requireUser()
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  const t = await translator()

  return (
    <Page title={t('commitments.historyTitle', { ref })} crumbs={await commitmentCrumbs(ref)}>
      <History kind="commitment" id={commitment.id} />
    </Page>
  )
}
