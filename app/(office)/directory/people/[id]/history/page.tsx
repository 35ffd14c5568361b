import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { findPerson } from '@/lib/directory/people/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { entryCrumbs } from '../../../crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.history') }
}

export default async function PersonHistoryPage(props: PageProps<'/directory/people/[id]/history'>) {
  const user = await requireUser()
  const person = await findPerson(user, (await props.params).id)
  if (!person) notFound()
  const t = await translator()
  return (
    <Page title={t('directory.history')} crumbs={await entryCrumbs('person', person)}>
      <History kind="person" id={person.id} />
    </Page>
  )
}
