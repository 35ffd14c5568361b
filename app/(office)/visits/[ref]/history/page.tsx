import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { findVisit } from '@/lib/visits/editing'
import { visitCrumbs } from '../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.history') }
}

export default async function VisitHistoryPage(props: PageProps<'/visits/[ref]/history'>) {
  const user = await requireUser()
  const visit = await findVisit(user, (await props.params).ref)
  if (!visit) notFound()
  const t = await translator()
  return (
    <Page title={t('visits.history')} crumbs={await visitCrumbs(visit)}>
      <History kind="visit" id={visit.id} />
    </Page>
  )
}
