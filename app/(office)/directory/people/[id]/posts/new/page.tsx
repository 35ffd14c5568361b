import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findPerson } from '@/lib/directory/people/queries'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { entryCrumbs } from '../../../../crumbs'
import { addPostAction } from '../../../post-actions'
import { PostFields } from '../../../post-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.addPost') }
}

export default async function NewPostPage(props: PageProps<'/directory/people/[id]/posts/new'>) {
  const user = await requirePermission('directory.write')
  const person = await findPerson(user, (await props.params).id)
  if (!person) notFound()
  const t = await translator()
  return (
    <Page title={t('directory.addPost')} crumbs={await entryCrumbs('person', person)} narrow>
      <ActionForm
        action={addPostAction.bind(null, person.id)}
        submission={newSubmission()}
        cancel={{ href: `/directory/people/${person.id}` as Route }}
      >
        <PostFields />
      </ActionForm>
    </Page>
  )
}
