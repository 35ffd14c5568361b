import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { isHeld, listPostsOf } from '@/lib/directory/people/posts'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { todayIn } from '@/lib/time/local'
import { NameLink } from '../../name-cell'
import { PostSpan } from '../../post-span'

type Post = Awaited<ReturnType<typeof listPostsOf>>[number]

/** The posts that a person holds, and held before. */
export async function PostsSection({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const posts = await listPostsOf(user, id)
  const today = todayIn(env().HOME_ZONE)
  const now = posts.filter((post) => isHeld(post, today))
  const then = posts.filter((post) => !isHeld(post, today))
  const add = mayWrite && (
    <TextLink href={`/directory/people/${id}/posts/new` as Route}>{t('directory.addPost')}</TextLink>
  )
  return (
    <Section title={t('directory.posts')} id="posts" action={add}>
      {posts.length === 0 && <p className="text-second">{t('directory.noPosts')}</p>}
      <PostList personId={id} posts={now} mayWrite={mayWrite} />
      {then.length > 0 && (
        <>
          <h3 className="mb-2 mt-4 font-sans text-sm font-medium text-second">{t('directory.before')}</h3>
          <PostList personId={id} posts={then} mayWrite={mayWrite} />
        </>
      )}
    </Section>
  )
}

async function PostList({
  personId,
  posts,
  mayWrite,
}: {
  personId: string
  posts: Post[]
  mayWrite: boolean
}) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <ul className="grid gap-2">
      {posts.map((post) => {
        const title = inLanguage(language, post.titleEn, post.titleZh)
        return (
          <li key={post.id}>
            <SpokenText of={title} />
            <span className="block text-sm text-second">
              {post.organisation && (
                <NameLink
                  href={`/directory/organisations/${post.organisationId}`}
                  names={post.organisation}
                />
              )}
              <PostSpan {...post} />
              {mayWrite && (
                <span className="print:hidden">
                  {' · '}
                  <TextLink
                    href={`/directory/people/${personId}/posts/${post.id}` as Route}
                    aria-label={t('directory.editPostNamed', { title: title?.text ?? '' })}
                  >
                    {t('directory.edit')}
                  </TextLink>
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
