import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { findAgreement } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { agreementCrumbs } from '../../crumbs'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/history'>) {
  const t = await translator()
  return { title: t('agreements.historyOf', await params) }
}

export default async function AgreementHistoryPage({ params }: PageProps<'/agreements/[ref]/history'>) {
  const user = await requireUser()
  const { ref } = await params
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const t = await translator()

  return (
    <Page title={t('agreements.historyOf', { ref })} crumbs={await agreementCrumbs(ref)}>
      <History kind="agreement" id={agreement.id} />
    </Page>
  )
}
