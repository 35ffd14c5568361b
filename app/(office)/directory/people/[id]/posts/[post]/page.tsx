import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { postValues } from '@/lib/directory/people/post-values'
import { findPerson, findPost } from '@/lib/directory/people/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { entryCrumbs } from '../../../../crumbs'
import { editPostAction, removePostAction } from '../../../post-actions'
import { PostFields } from '../../../post-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.editPost') }
}

export default async function EditPostPage(props: PageProps<'/directory/people/[id]/posts/[post]'>) {
  const user = await requirePermission('directory.write')
  const params = await props.params
  const [person, post] = await Promise.all([findPerson(user, params.id), findPost(user, params.post)])
  if (!person || post?.personId !== person.id) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Page
      title={t('directory.editPost')}
      crumbs={await entryCrumbs('person', person)}
      actions={
        <ActionButton
          action={removePostAction.bind(null, post.id)}
          label={t('directory.removePost')}
          tone="quiet"
        />
      }
      narrow
    >
      <ActionForm
        action={editPostAction.bind(null, post.id)}
        values={postValues(language, post, post.organisation)}
        version={post.version}
        cancel={{ href: `/directory/people/${person.id}` as Route }}
      >
        <PostFields />
      </ActionForm>
    </Page>
  )
}
