import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { UndoBanner } from '@/app/ui/undo-banner'
import { pageInput } from '@/lib/directory/list-input'
import { findPerson } from '@/lib/directory/people/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { entryCrumbs } from '../../crumbs'
import { EntryActions } from '../../entry-actions'
import { LastMet } from '../../standing/last-met'
import { MeetingsSection } from '../../standing/meetings'
import { AgreementsSection, CommitmentsSection } from '../../standing/papers'
import { VisitsSection } from '../../standing/visits'
import { restorePostAction } from '../post-actions'
import { Particulars } from './particulars'
import { PostsSection } from './posts-section'

export async function generateMetadata(props: PageProps<'/directory/people/[id]'>) {
  const [user, language] = await Promise.all([requireUser(), currentLanguage()])
  const person = await findPerson(user, (await props.params).id)
  return { title: person && nameIn(language, person).text }
}

export default async function PersonPage(props: PageProps<'/directory/people/[id]'>) {
  const user = await requireUser()
  const person = await findPerson(user, (await props.params).id)
  if (!person) notFound()
  const { id } = person
  const [t, language, asked] = await Promise.all([translator(), currentLanguage(), props.searchParams])
  const mayWrite = can(user, 'directory.write')
  const [removedKind, removed] = String(asked.undo).split(':')
  return (
    <Page
      title={nameIn(language, person)}
      crumbs={await entryCrumbs('person')}
      actions={<EntryActions kind="person" id={id} mayWrite={mayWrite} />}
    >
      {mayWrite && removedKind === 'post' && removed && (
        <UndoBanner action={restorePostAction.bind(null, removed)} />
      )}
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <Section title={t('directory.standing')}>
            <LastMet kind="person" id={id} />
          </Section>
          <PostsSection id={id} mayWrite={mayWrite} />
          <VisitsSection kind="person" id={id} />
        </div>
        <div>
          <Section title={t('directory.particulars')}>
            <Particulars person={person} />
          </Section>
          <AgreementsSection kind="person" id={id} />
          <CommitmentsSection kind="person" id={id} />
        </div>
      </div>
      <MeetingsSection kind="person" id={id} page={pageInput.parse(asked.meetings)} />
      <Sources kind="person" id={id} canWrite={mayWrite} />
    </Page>
  )
}
