import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import { editMember } from './edit'
import type { MemberEditInput } from './input'
import { findMember } from './queries'

const pick = { id: null, text: null, add: false, kind: null, country: null, zone: null }
const input = (given: Partial<MemberEditInput> = {}): MemberEditInput => ({
  role: 'member',
  titleEn: null,
  titleZh: null,
  organisation: pick,
  ...given,
})

async function oneMember(given: { role?: 'head' } = {}) {
  const staff = await makeUser({ language: 'en' })
  const visit = await makeVisit()
  const person = await makePerson({ nameEn: 'Wang Jian', nameZh: '王健' })
  const member = await makeMember({ visitId: visit.id, personId: person.id, position: 1, ...given })
  return { staff, visit, member }
}

test('a member gets another role, title and organisation, and the trail says whose they are', async () => {
  const { staff, visit, member } = await oneMember()
  const office = await makeOrganisation({ nameEn: 'Yiwu Government', nameZh: '义乌市政府' })

  const edit = input({ role: 'head', titleZh: '市长', organisation: { ...pick, id: office.id } })
  expect(await editMember(staff, visit.ref, member.id, edit, 1)).toMatchObject({ ok: true })

  const found = await findMember(staff, visit.ref, member.id)
  expect(found?.member).toMatchObject({ role: 'head', titleZh: '市长', version: 2 })
  const [event] = await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1)
  expect(event).toMatchObject({
    action: 'member.edited',
    subjectId: visit.id,
    changes: {
      person: ['Wang Jian 王健', 'Wang Jian 王健'],
      role: ['member', 'head'],
      titleZh: [null, '市长'],
      organisation: [null, 'Yiwu Government 义乌市政府'],
    },
  })
})

test('an edit from an old version changes nothing and shows what the other wrote', async () => {
  const { staff, visit, member } = await oneMember()
  const other = await makeUser({ name: 'Li Na' })
  await editMember(other, visit.ref, member.id, input({ titleEn: 'Mayor' }), 1)

  const late = await editMember(staff, visit.ref, member.id, input({ titleEn: 'Vice-mayor' }), 1)

  expect(late).toMatchObject({
    ok: false,
    problem: { conflict: { by: 'Li Na', version: 2, values: { titleEn: 'Mayor', role: 'member' } } },
  })
  expect((await findMember(staff, visit.ref, member.id))?.member.titleEn).toBe('Mayor')
})

test('a member does not become a second head, but the head may be edited', async () => {
  const { staff, visit, member: head } = await oneMember({ role: 'head' })
  const second = await makeMember({ visitId: visit.id, personId: (await makePerson()).id })

  expect(await editMember(staff, visit.ref, second.id, input({ role: 'head' }), 1)).toMatchObject({
    problem: { fields: { role: { key: 'delegation.headTaken', values: { name: 'Wang Jian' } } } },
  })
  expect(
    await editMember(staff, visit.ref, head.id, input({ role: 'head', titleEn: 'Mayor' }), 1),
  ).toMatchObject({
    ok: true,
  })
})

test('the wrong person, a member of another visit and a removed member change nothing', async () => {
  const { staff, visit, member } = await oneMember()
  const viewer = await makeUser({ roles: ['viewer'] })
  const elsewhere = await makeVisit()
  const gone = await makeMember({ visitId: visit.id, personId: (await makePerson()).id, removedAt: 1 })
  const secret = await makeVisit({ sensitivity: 'restricted' })
  const hidden = await makeMember({ visitId: secret.id, personId: (await makePerson()).id })

  const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })
  expect(await editMember(viewer, visit.ref, member.id, input(), 1)).toMatchObject(
    sentence('problems.notAllowed'),
  )
  for (const [ref, id] of [
    [elsewhere.ref, member.id],
    [visit.ref, gone.id],
    [secret.ref, hidden.id],
  ] as const)
    expect(await editMember(staff, ref, id, input(), 1)).toMatchObject(sentence('problems.gone'))
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'member.edited'))).toBe(0)
})

test('the members of a closed visit stay as they are', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ status: 'closed' })
  const member = await makeMember({ visitId: visit.id, personId: (await makePerson()).id })

  expect(await editMember(staff, visit.ref, member.id, input(), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.frozen' } },
  })
})
