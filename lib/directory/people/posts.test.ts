import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema'
import { readForm } from '../../form-reading'
import { searchTextOf } from '../folding'
import { addPost, editPost, removePost, restorePost } from './post-commands'
import { postInput } from './post-input'
import { isHeld, listPostsAt, listPostsOf } from './posts'

function typed(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const read = readForm(postInput, form)
  if (!read.ok) throw new Error(JSON.stringify(read.fields))
  return read.data
}

const actions = async () =>
  (await db.select({ action: auditEvents.action }).from(auditEvents)).map(({ action }) => action)

test('posts stand with the present one first, at the person and at the organisation', async () => {
  const officer = await makeUser()
  const person = await makePerson({ nameEn: 'Anna' })
  const city = await makeOrganisation({ nameEn: 'City of Ufa', nameSearch: searchTextOf(['City of Ufa']) })
  await addPost(officer, person.id, typed({ titleEn: 'Deputy', fromOn: '2010-01-01', toOn: '2015-12-31' }))
  await addPost(officer, person.id, typed({ titleEn: 'Mayor', 'organisation.text': 'city of ufa' }))

  expect(await listPostsOf(officer, person.id)).toMatchObject([
    { titleEn: 'Mayor', organisationId: city.id, organisation: { nameEn: 'City of Ufa' } },
    { titleEn: 'Deputy', toOn: '2015-12-31', organisationId: null, organisation: null },
  ])
  expect(await listPostsAt(officer, city.id)).toMatchObject([
    { titleEn: 'Mayor', person: { nameEn: 'Anna' } },
  ])
})

test('a new organisation can be added with the post, or both are refused', async () => {
  const officer = await makeUser()
  const person = await makePerson()
  const post = { titleEn: 'Mayor', 'organisation.text': 'City of Ufa', 'organisation.add': 'yes' }

  expect(await addPost(officer, person.id, typed(post))).toMatchObject({
    problem: { fields: { 'organisation.kind': { key: 'problems.choice' } } },
  })
  expect(
    await addPost(officer, person.id, typed({ ...post, 'organisation.kind': 'municipal' })),
  ).toMatchObject({
    ok: true,
  })
  expect(await actions()).toEqual(['organisation.added', 'person.post-added'])
})

test('a post is edited from its own version, removed and put back, all told under the person', async () => {
  const officer = await makeUser()
  const person = await makePerson()
  await addPost(officer, person.id, typed({ titleEn: 'Mayor' }))
  const [post] = await listPostsOf(officer, person.id)

  expect(await editPost(officer, post!.id, typed({ titleEn: 'Mayor', toOn: '2020-01-01' }), 1)).toMatchObject(
    {
      ok: true,
    },
  )
  expect(await editPost(officer, post!.id, typed({ titleEn: 'Head' }), 1)).toMatchObject({
    problem: { conflict: { version: 2, values: { toOn: '2020-01-01' } } },
  })
  await removePost(officer, post!.id)
  expect(await listPostsOf(officer, person.id)).toEqual([])
  expect(await editPost(officer, post!.id, typed({ titleEn: 'Head' }), 3)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
  await restorePost(officer, post!.id)
  expect(await listPostsOf(officer, person.id)).toHaveLength(1)
  expect(await actions()).toEqual([
    'person.post-added',
    'person.post-edited',
    'person.post-removed',
    'person.post-restored',
  ])
})

test('a viewer changes no post', async () => {
  const officer = await makeUser()
  const viewer = await makeUser({ roles: ['viewer'] })
  const person = await makePerson()
  await addPost(officer, person.id, typed({ titleEn: 'Mayor' }))
  const [post] = await listPostsOf(officer, person.id)
  const refusal = { problem: { sentence: { key: 'problems.notAllowed' } } }

  expect(await addPost(viewer, person.id, typed({ titleEn: 'Mayor' }))).toMatchObject(refusal)
  expect(await editPost(viewer, post!.id, typed({ titleEn: 'Mayor' }), 1)).toMatchObject(refusal)
  expect(await removePost(viewer, post!.id)).toMatchObject(refusal)
  expect(await restorePost(viewer, post!.id)).toMatchObject(refusal)
})

test('a post of somebody who was removed is not there', async () => {
  const officer = await makeUser()
  const person = await makePerson({ removedAt: 1 })

  expect(await addPost(officer, person.id, typed({ titleEn: 'Mayor' }))).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

test('a post cannot end before it began, and needs a title', () => {
  expect(() => typed({ titleEn: 'Mayor', fromOn: '2020-01-01', toOn: '2019-01-01' })).toThrow('reversedDates')
  expect(() => typed({ fromOn: '2020-01-01' })).toThrow('requiredEither')
})

test('a post without a last day is still held, one that has not begun is not yet', () => {
  expect(isHeld({ fromOn: null, toOn: null }, '2026-01-01')).toBe(true)
  expect(isHeld({ fromOn: '2020-01-01', toOn: '2026-01-01' }, '2026-01-01')).toBe(true)
  expect(isHeld({ fromOn: null, toOn: '2025-12-31' }, '2026-01-01')).toBe(false)
  expect(isHeld({ fromOn: '2026-01-02', toOn: null }, '2026-01-01')).toBe(false)
})
