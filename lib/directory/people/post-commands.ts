import 'server-only'

import { and, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { posts } from '@/db/schema'
import { changesBetween, lastChange, record } from '../../audit'
import { everyName } from '../../i18n/name-for'
import { can } from '../../permissions'
import { conflicting, ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write, writeOnce } from '../../writing'
import { findOrganisationRow, findPersonRow, findPostRow, type PostRow } from '../find'
import { settlePick } from '../pick'
import { putBackNamed } from '../put-back'
import type { PostInput } from './post-input'
import { postValues } from './post-values'

type Kept = Promise<Result<{ personId: string }>>

/** Adds a post that a person holds or held. Open ends are unknown, or it is still held. */
export async function addPost(user: User, personId: string, input: PostInput, submission?: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    if (!(await findPersonRow(tx, personId))) return refused('problems.gone')
    const organisation = await settlePick(tx, user, 'organisation', input.organisation, 'organisation')
    if (!organisation.ok) return organisation

    const columns = columnsOf(input, organisation.value)
    await tx.insert(posts).values({ personId, ...columns })
    const told = changesBetween(undefined, await toldOf(tx, columns))
    await record(tx, user, 'person.post-added', { kind: 'person', id: personId }, told)
    return ok({ personId })
  })
}

/** Changes a post; `version` is the post's own, from which the form was drawn. */
export async function editPost(user: User, id: string, input: PostInput, version: number): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const before = await findPostRow(tx, id)
    if (!before) return refused('problems.gone')
    const { personId } = before
    if (before.version !== version) return meanwhile(tx, user, before)
    const organisation = await settlePick(tx, user, 'organisation', input.organisation, 'organisation')
    if (!organisation.ok) return organisation

    const columns = columnsOf(input, organisation.value)
    await tx
      .update(posts)
      .set({ ...columns, version: version + 1 })
      .where(eq(posts.id, id))
    const changes = changesBetween(await toldOf(tx, before), await toldOf(tx, columns))
    await record(tx, user, 'person.post-edited', { kind: 'person', id: personId }, changes)
    return ok({ personId })
  })
}

/** Takes a post away, as one that was entered by mistake; a post that ended gets its last day instead. */
export async function removePost(user: User, id: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const post = await findPostRow(tx, id)
    if (!post) return refused('problems.gone')
    await tx
      .update(posts)
      .set({ removedAt: Date.now(), version: post.version + 1 })
      .where(eq(posts.id, id))
    const { titleEn, titleZh } = post
    const told = changesBetween({ titleEn, titleZh }, { titleEn: null, titleZh: null })
    await record(tx, user, 'person.post-removed', { kind: 'person', id: post.personId }, told)
    return ok({ personId: post.personId })
  })
}

/** Puts a removed post back. */
export async function restorePost(user: User, id: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const [post] = await tx
      .select({
        personId: posts.personId,
        version: posts.version,
        titleEn: posts.titleEn,
        titleZh: posts.titleZh,
      })
      .from(posts)
      .where(and(eq(posts.id, id), isNotNull(posts.removedAt)))
    if (!post || !(await findPersonRow(tx, post.personId))) return refused('problems.gone')
    const { personId, titleEn, titleZh } = post
    await tx
      .update(posts)
      .set({ removedAt: null, version: post.version + 1 })
      .where(eq(posts.id, id))
    const told = changesBetween(undefined, { titleEn, titleZh })
    await record(tx, user, 'person.post-restored', { kind: 'person', id: personId }, told)
    await putBackNamed(tx, user)
    return ok({ personId })
  })
}

const columnsOf = ({ titleEn, titleZh, fromOn, toOn }: PostInput, organisationId: string | null) => ({
  organisationId,
  titleEn,
  titleZh,
  fromOn,
  toOn,
})

async function meanwhile(tx: Tx, user: User, post: PostRow) {
  const organisation = post.organisationId ? await findOrganisationRow(tx, post.organisationId) : undefined
  const values = postValues(user.language ?? 'en', post, organisation)
  return conflicting({ ...(await lastChange(tx, 'person', post.personId)), version: post.version, values })
}

/** What the audit trail says of a post: its organisation by name. */
async function toldOf(tx: Tx, post: ReturnType<typeof columnsOf>) {
  const { organisationId, titleEn, titleZh, fromOn, toOn } = post
  const organisation = organisationId ? await findOrganisationRow(tx, organisationId) : undefined
  return { titleEn, titleZh, organisation: organisation ? everyName(organisation) : null, fromOn, toOn }
}
