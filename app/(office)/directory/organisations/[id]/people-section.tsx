import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { isHeld, listPostsAt } from '@/lib/directory/people/posts'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { todayIn } from '@/lib/time/local'
import { NameLink } from '../../name-cell'
import { PostSpan } from '../../post-span'

type Post = Awaited<ReturnType<typeof listPostsAt>>[number]

/** Who holds a post at an organisation, and who held one before. */
export async function PeopleSection({ id }: { id: string }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const posts = await listPostsAt(user, id)
  const today = todayIn(env().HOME_ZONE)
  const now = posts.filter((post) => isHeld(post, today))
  const then = posts.filter((post) => !isHeld(post, today))
  return (
    <Section title={t('directory.peopleHere')}>
      {posts.length === 0 && <p className="text-second">{t('directory.nobodyHere')}</p>}
      <PostList posts={now} />
      {then.length > 0 && (
        <>
          <h3 className="mb-2 mt-4 font-sans text-sm font-medium text-second">{t('directory.before')}</h3>
          <PostList posts={then} />
        </>
      )}
    </Section>
  )
}

async function PostList({ posts }: { posts: Post[] }) {
  const language = await currentLanguage()
  return (
    <ul className="grid gap-2">
      {posts.map((post) => (
        <li key={post.id}>
          <NameLink href={`/directory/people/${post.personId}`} names={post.person} />
          <span className="block text-sm text-second">
            <SpokenText of={inLanguage(language, post.titleEn, post.titleZh)} />
            <PostSpan {...post} />
          </span>
        </li>
      ))}
    </ul>
  )
}
