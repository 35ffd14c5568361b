import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, posts } from '@/db/schema'
import { newSubmission } from '../submission'
import { addMember } from './add'
import { type MemberInput, memberInput } from './input'
import { findDelegation } from './queries'

const pick = { id: null, text: null, add: false, kind: null, country: null, zone: null }
const input = (personId: string, given: Partial<MemberInput> = {}): MemberInput => ({
  person: { ...pick, id: personId },
  role: 'member',
  titleEn: null,
  titleZh: null,
  organisation: pick,
  ...given,
})

const listed = async (user: Awaited<ReturnType<typeof makeUser>>, ref: string) =>
  (await findDelegation(user, ref))?.members.map(({ person, position }) => `${position} ${person.nameEn}`)

const hold = (post: typeof posts.$inferInsert) => transaction((tx) => tx.insert(posts).values(post))

test('members stand in the order they come, and a head comes first', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  for (const [nameEn, role] of [
    ['Anna', 'member'],
    ['Bo', 'interpreter'],
    ['Wang Jian', 'head'],
  ] as const)
    await addMember(staff, visit.ref, input((await makePerson({ nameEn })).id, { role }))

  expect(await listed(staff, visit.ref)).toEqual(['1 Wang Jian', '2 Anna', '3 Bo'])
})

test('who joined, as what, is in the audit trail of the visit', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  const person = await makePerson({ nameEn: 'Wang Jian', nameZh: '王健' })

  await addMember(staff, visit.ref, input(person.id, { role: 'head', titleEn: 'Mayor of Yiwu' }))

  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, visit.id))
  expect(event).toMatchObject({
    action: 'member.added',
    userId: staff.id,
    changes: {
      person: [null, 'Wang Jian 王健'],
      role: [null, 'head'],
      titleEn: [null, 'Mayor of Yiwu'],
    },
  })
})

test('the same form sent twice adds one member', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  const person = await makePerson({ nameEn: 'Anna' })
  const submission = newSubmission()

  const answers = await Promise.all([
    addMember(staff, visit.ref, input(person.id), submission),
    addMember(staff, visit.ref, input(person.id), submission),
  ])

  expect(answers[0]).toEqual(answers[1])
  expect(await listed(staff, visit.ref)).toEqual(['1 Anna'])
})

test('a title left empty is the one the person held at the time, not the one they hold now', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const person = await makePerson()
  const office = await makeOrganisation({ nameEn: 'Yiwu Municipal Government' })
  const held = { personId: person.id, organisationId: office.id }
  await hold({ ...held, titleEn: 'County head', fromOn: '2012-01-01', toOn: '2016-05-01' })
  await hold({ ...held, titleEn: 'Mayor', titleZh: '市长', fromOn: '2018-04-01', toOn: '2021-02-01' })
  await hold({ ...held, titleEn: 'Director', fromOn: '2021-02-02' })

  await addMember(staff, visit.ref, input(person.id))

  const delegation = await findDelegation(staff, visit.ref)
  expect(delegation?.members[0]).toMatchObject({
    titleEn: 'Mayor',
    titleZh: '市长',
    organisation: { nameEn: 'Yiwu Municipal Government' },
  })
})

test('a typed title is left as typed, and a post at another organisation lends none', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  const person = await makePerson()
  const other = await makePerson()
  const post = { titleEn: 'Mayor', titleZh: '市长' }
  await hold({ ...post, personId: person.id })
  await hold({ ...post, personId: other.id, organisationId: (await makeOrganisation()).id })
  const company = await makeOrganisation()

  await addMember(staff, visit.ref, input(person.id, { titleEn: 'Adviser' }))
  await addMember(staff, visit.ref, input(other.id, { organisation: { ...pick, id: company.id } }))

  const titles = (await findDelegation(staff, visit.ref))?.members.map(({ titleEn, titleZh }) => [
    titleEn,
    titleZh,
  ])
  expect(titles).toEqual([
    ['Adviser', null],
    [null, null],
  ])
})

test('a person is in a delegation once', async () => {
  const staff = await makeUser({ language: 'en' })
  const visit = await makeVisit()
  const person = await makePerson({ nameEn: 'Anna', nameZh: '安娜' })
  await addMember(staff, visit.ref, input(person.id))

  const again = await addMember(staff, visit.ref, input(person.id, { role: 'interpreter' }))

  expect(again).toMatchObject({
    ok: false,
    problem: { fields: { 'person.text': { key: 'delegation.already', values: { name: 'Anna' } } } },
  })
  expect(await listed(staff, visit.ref)).toEqual(['1 Anna'])
})

test('a second head is refused with the name of the first, in the language of the user', async () => {
  const staff = await makeUser({ language: 'zh-CN' })
  const visit = await makeVisit()
  const first = await makePerson({ nameEn: 'Wang Jian', nameZh: '王健' })
  await addMember(staff, visit.ref, input(first.id, { role: 'head' }))

  const second = await addMember(staff, visit.ref, input((await makePerson()).id, { role: 'head' }))

  expect(second).toMatchObject({
    ok: false,
    problem: { fields: { role: { key: 'delegation.headTaken', values: { name: '王健' } } } },
  })
})

test.each(['closed', 'cancelled'] as const)('nobody joins the delegation of a %s visit', async (status) => {
  const staff = await makeUser()
  const visit = await makeVisit({ status })

  const refusal = await addMember(staff, visit.ref, input((await makePerson()).id))

  expect(refusal).toMatchObject({ problem: { sentence: { key: 'problems.frozen', values: { status } } } })
  expect(await listed(staff, visit.ref)).toEqual([])
})

test('a viewer adds nobody, and for an officer without the clearance there is no such visit', async () => {
  const visit = await makeVisit({ sensitivity: 'restricted' })
  const person = await makePerson()
  const viewer = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
  const officer = await makeUser({ clearance: 'internal' })

  expect(await addMember(viewer, visit.ref, input(person.id))).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await addMember(officer, visit.ref, input(person.id))).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
  expect(await findDelegation(officer, visit.ref)).toBeUndefined()
  expect(await listed(viewer, visit.ref)).toEqual([])
  expect(await db.select().from(auditEvents).orderBy(asc(auditEvents.id))).toEqual([])
})

test('a person who is not there is refused at the field, and none at all by the form', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()

  const unknown = await addMember(staff, visit.ref, input('0190a1b2-0000-7000-8000-000000000000'))

  expect(unknown).toMatchObject({ ok: false, problem: { fields: { 'person.text': expect.anything() } } })
  expect(memberInput.safeParse({ role: 'member' }).error?.issues).toMatchObject([
    { path: ['person', 'text'], message: 'problems.required' },
  ])
})
