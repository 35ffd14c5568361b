import 'server-only'

import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { savedViews } from '@/db/schema/office'
import { changesBetween, record } from '../audit'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write, writeOnce } from '../writing'
import { addressOfView, type ViewInput } from './input'
import type { SavedList } from './queries'

type Saved = { id: string; address: string }

/** Keeps a list as it stands under a name. A view of one's own of that name is replaced. */
export async function saveView(user: User, input: ViewInput, submission?: string): Promise<Result<Saved>> {
  const { list, name, shared } = input
  const address = addressOfView(input)
  const query = address.split('?')[1] ?? ''

  return writeOnce(user, submission, async (tx) => {
    const before = await findOwn(tx, user, list, name)
    if (before) {
      const after = { query, shared, version: before.version + 1 }
      await tx.update(savedViews).set(after).where(eq(savedViews.id, before.id))
      await tell(tx, user, 'view.saved', { view: [name, name], ...changesBetween(before, { query, shared }) })
      return ok({ id: before.id, address })
    }
    const [made] = await tx
      .insert(savedViews)
      .values({ userId: user.id, list, name, query, shared })
      .returning({ id: savedViews.id })
    if (!made) throw new Error('The database kept no view.')
    await tell(tx, user, 'view.saved', changesBetween(undefined, { view: name, query, shared }))
    return ok({ id: made.id, address })
  })
}

/** Takes away a view of one's own; it can be put back. */
export async function removeView(user: User, id: string): Promise<Result<Saved>> {
  return setRemoved(user, id, Date.now())
}

/** Puts a removed view back, unless another of its name has come meanwhile. */
export async function restoreView(user: User, id: string): Promise<Result<Saved>> {
  return setRemoved(user, id, null)
}

async function setRemoved(user: User, id: string, removedAt: number | null): Promise<Result<Saved>> {
  return write(async (tx) => {
    const { removedAt: removal } = savedViews
    const [view] = await tx
      .select({ list: savedViews.list, name: savedViews.name, query: savedViews.query })
      .from(savedViews)
      .where(
        and(
          eq(savedViews.id, id),
          eq(savedViews.userId, user.id),
          removedAt ? isNull(removal) : isNotNull(removal),
        ),
      )
    if (!view) return refused('problems.gone')
    if (!removedAt && (await findOwn(tx, user, view.list, view.name))) return refused('lists.views.nameTaken')

    await tx.update(savedViews).set({ removedAt }).where(eq(savedViews.id, id))
    await tell(tx, user, removedAt ? 'view.removed' : 'view.restored', { view: [view.name, view.name] })
    return ok({ id, address: addressOfView(view) })
  })
}

async function findOwn(tx: Tx, user: User, list: SavedList, name: string) {
  const [view] = await tx
    .select({
      id: savedViews.id,
      query: savedViews.query,
      shared: savedViews.shared,
      version: savedViews.version,
    })
    .from(savedViews)
    .where(
      and(
        eq(savedViews.userId, user.id),
        eq(savedViews.list, list),
        eq(savedViews.name, name),
        isNull(savedViews.removedAt),
      ),
    )
  return view
}

// A view is no record of its own: what was done to it is told of under the person.
const tell = (tx: Tx, user: User, action: string, changes: Parameters<typeof record>[4]) =>
  record(tx, user, action, { kind: 'user', id: user.id }, changes)
