import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { refused } from '../result'
import { removeView, restoreView, saveView } from './commands'
import { listViews } from './queries'

const view = {
  list: 'agreements',
  query: 'status=in-force&sort=title',
  name: 'Alive',
  shared: false,
} as const

test('a saved view leads to the list as it was, without the page and without what makes no sense', async () => {
  const user = await makeUser()

  await saveView(user, { ...view, query: 'status=in-force&sort=title&page=4&country=nowhere&x=%00' })

  expect(await listViews(user, 'agreements')).toMatchObject([
    { name: 'Alive', mine: true, shared: false, address: '/agreements?status=in-force&sort=title' },
  ])
  expect(await listViews(user, 'commitments')).toEqual([])
})

test('a view is its maker’s alone until it is shared, and others cannot remove it', async () => {
  const [maker, other] = [await makeUser(), await makeUser({ roles: ['viewer'] })]
  await saveView(maker, view)
  const shared = await saveView(maker, { ...view, name: 'For all', shared: true })
  if (!shared.ok) throw new Error('refused')

  const seen = await listViews(other, 'agreements')

  expect(seen).toMatchObject([{ name: 'For all', mine: false, shared: true }])
  expect(await removeView(other, shared.value.id)).toEqual(refused('problems.gone'))
})

test('the same name again replaces the view, and a doubled click saves one', async () => {
  const user = await makeUser()
  await saveView(user, view, '01900000-0000-7000-8000-000000000001')
  await saveView(user, view, '01900000-0000-7000-8000-000000000001')

  await saveView(user, { ...view, query: 'year=2019', shared: true })

  expect(await listViews(user, 'agreements')).toMatchObject([
    { address: '/agreements?year=2019', shared: true },
  ])
})

test('a removed view is put back, unless another took its name', async () => {
  const user = await makeUser()
  const saved = await saveView(user, view)
  if (!saved.ok) throw new Error('refused')
  await removeView(user, saved.value.id)
  expect(await listViews(user, 'agreements')).toEqual([])

  await restoreView(user, saved.value.id)

  expect(await listViews(user, 'agreements')).toHaveLength(1)
  await removeView(user, saved.value.id)
  await saveView(user, view)
  expect(await restoreView(user, saved.value.id)).toEqual(refused('lists.views.nameTaken'))
})

test('what is done to a view is told under its maker', async () => {
  const user = await makeUser()
  const saved = await saveView(user, view)
  if (!saved.ok) throw new Error('refused')
  await removeView(user, saved.value.id)

  const told = await db.select({ action: auditEvents.action, of: auditEvents.subjectId }).from(auditEvents)

  expect(told).toEqual([
    { action: 'view.saved', of: user.id },
    { action: 'view.removed', of: user.id },
  ])
})
