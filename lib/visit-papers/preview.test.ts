import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { meetingCounterparts, visits } from '@/db/schema'
import type { Edition } from '@/db/values/reports'
import { readPdf } from '../papers/reading'
import type { User } from '../user'
import { exportVisitPaper } from './export'
import { previewEdition } from './preview'

async function makeQuietDinner(summaryEn: string) {
  const visit = await makeVisit({ sensitivity: 'public', status: 'returned', summaryEn })
  const host = await makeOrganisation({ nameEn: 'Quiet Company', nameZh: '静默公司' })
  const meeting = await makeMeeting({
    visitId: visit.id,
    number: 1,
    subjectEn: 'Dinner by the sea',
    sensitivity: 'restricted',
  })
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: host.id, position: 1 }),
  )
  return visit
}

const exported = (user: User, ref: string, edition: Edition) =>
  exportVisitPaper(user, ref, 'report', { language: 'en', edition, format: 'pdf' })
const preview = async (user: User, ref: string, edition: Edition) =>
  (await previewEdition(user, ref, { language: 'en', edition }))!

const naming = 'On the last evening Quiet\nCompany received the delegation.'

test('a public edition is refused while the summary names whom a hidden meeting was with, and made once it does not', async () => {
  const staff = await makeUser({ clearance: 'restricted' })
  const visit = await makeQuietDinner(naming)

  expect(await exported(staff, visit.ref, 'public')).toMatchObject({
    ok: false,
    problem: { sentence: { key: 'editions.refused.leak', values: { name: 'Quiet Company' } } },
  })
  const { papers, leaks, leftOut } = await preview(staff, visit.ref, 'public')
  expect(papers.find(({ kind }) => kind === 'report')?.refused).toBe(true)
  expect(leaks).toMatchObject([
    {
      name: 'Quiet Company',
      of: { kind: 'meeting', mark: '1' },
      at: [{ mark: visit.ref, href: `/visits/${visit.ref}/edit#summary` }],
    },
  ])
  expect(leftOut.map(({ kind, field }) => [kind, field])).toContainEqual(['meeting', null])

  await transaction((tx) =>
    tx.update(visits).set({ summaryEn: 'The delegation was well received.' }).where(eq(visits.id, visit.id)),
  )
  const made = await exported(staff, visit.ref, 'public')
  const { text } = await readPdf(made?.ok ? made.value.bytes : Buffer.of())
  expect(text).toContain('wellreceived')
  expect(text).not.toMatch(/Quiet|Dinner/)
}, 30_000)

test('a title of the visit or of a member that names whom a hidden meeting was with refuses too, and says where it stands', async () => {
  const staff = await makeUser({ clearance: 'restricted' })
  const visit = await makeQuietDinner('The delegation was well received.')
  await transaction((tx) =>
    tx.update(visits).set({ titleEn: 'Talks with Quiet Company' }).where(eq(visits.id, visit.id)),
  )
  const person = await makePerson()
  const envoy = { visitId: visit.id, personId: person.id, titleEn: 'Envoy to Quiet Company' }
  const member = await makeMember(envoy)

  expect(await exported(staff, visit.ref, 'public')).toMatchObject({
    problem: { sentence: { key: 'editions.refused.leak', values: { name: 'Quiet Company' } } },
  })
  const { leaks } = await preview(staff, visit.ref, 'public')
  expect(leaks.flatMap(({ at }) => at.map(({ href }) => href))).toEqual([
    `/visits/${visit.ref}/edit`,
    `/visits/${visit.ref}/delegation/${member.id}`,
  ])
}, 30_000)

test('for the counterpart the same text is shown as a warning, and the paper can be made', async () => {
  const staff = await makeUser({ clearance: 'restricted' })
  const visit = await makeQuietDinner(naming)

  const { papers, leaks } = await preview(staff, visit.ref, 'counterpart')

  expect(leaks.map(({ name }) => name)).toEqual(['Quiet Company'])
  expect(papers.find(({ kind }) => kind === 'report')?.refused).toBe(false)
  expect(await exported(staff, visit.ref, 'counterpart')).toMatchObject({ ok: true })
}, 30_000)

test('a name above the reader’s clearance refuses too, and is not told', async () => {
  const viewer = await makeUser({ roles: ['viewer'], clearance: 'internal' })
  const visit = await makeQuietDinner(naming)

  expect(await exported(viewer, visit.ref, 'public')).toEqual({
    ok: false,
    problem: { sentence: { key: 'editions.refused.unseen' } },
  })
  const seen = await preview(viewer, visit.ref, 'public')
  expect(seen).toMatchObject({ unseen: true, leaks: [] })
  expect(JSON.stringify(seen)).not.toMatch(/Quiet|Dinner/)
})

test('a viewer may take away what they may see, in any edition', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const visit = await makeQuietDinner('The delegation was well received.')

  for (const edition of ['internal', 'counterpart', 'public'] as const)
    expect(await exported(viewer, visit.ref, edition)).toMatchObject({ ok: true })
}, 30_000)

test('a visit that is not public has no public paper, and says so for every one', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ sensitivity: 'internal' })

  expect(await exported(staff, visit.ref, 'public')).toMatchObject({
    problem: { sentence: { key: 'editions.refused.visit' } },
  })
  const { refused, papers } = await preview(staff, visit.ref, 'public')
  expect(refused).toBe(true)
  expect(papers.every((paper) => paper.refused)).toBe(true)
})

test('a visit above clearance has no preview', async () => {
  const viewer = await makeUser({ roles: ['viewer'], clearance: 'public' })
  const visit = await makeVisit({ sensitivity: 'internal' })

  expect(await previewEdition(viewer, visit.ref, { language: 'en', edition: 'internal' })).toBeUndefined()
})
