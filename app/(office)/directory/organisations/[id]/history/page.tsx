import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { findOrganisation } from '@/lib/directory/organisations/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { entryCrumbs } from '../../../crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.history') }
}

export default async function OrganisationHistoryPage(
  props: PageProps<'/directory/organisations/[id]/history'>,
) {
  const user = await requireUser()
  const organisation = await findOrganisation(user, (await props.params).id)
  if (!organisation) notFound()
  const t = await translator()
  return (
    <Page title={t('directory.history')} crumbs={await entryCrumbs('organisation', organisation)}>
      <History kind="organisation" id={organisation.id} />
    </Page>
  )
}
