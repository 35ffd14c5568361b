import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema/office'
import { sources } from '@/db/schema/sources'
import { listHistory } from '../history/queries'
import { citeSource, editCitation, removeCitation, restoreCitation } from './commands'
import type { SourceInput } from './input'
import { listCitations } from './queries'

const press: SourceInput = {
  kind: 'press-item',
  title: 'Wang Jian Visits Russia and India',
  publisher: 'Jinhua municipal government',
  author: null,
  url: 'https://example.test/item',
  publishedOn: '2020-01-07',
  remark: 'No times of day are given.',
}

async function cited() {
  const officer = await makeUser()
  const visit = await makeVisit()
  const citation = await citeSource(officer, 'visit', visit.id, press)
  if (!citation.ok) throw new Error('not cited')
  return { officer, visit, citation: citation.value }
}

test('a source cited for a visit stands with it, with its remark, and in the trail', async () => {
  const { officer, visit } = await cited()

  expect(await listCitations(officer, 'visit', visit.id)).toMatchObject([
    { title: press.title, remark: press.remark },
  ])
  expect(await db.select({ action: auditEvents.action }).from(auditEvents)).toEqual([
    { action: 'visit.source-cited' },
  ])
})

test('one press item cited for two records is one source', async () => {
  const { officer } = await cited()
  const place = await makePlace()

  await citeSource(officer, 'place', place.id, { ...press, remark: null })

  expect(await db.$count(sources)).toBe(1)
})

test('the same form sent twice cites once', async () => {
  const officer = await makeUser()
  const visit = await makeVisit()

  await citeSource(officer, 'visit', visit.id, press, 'one-form')
  await citeSource(officer, 'visit', visit.id, press, 'one-form')

  expect(await listCitations(officer, 'visit', visit.id)).toHaveLength(1)
})

test('a viewer cannot cite', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const visit = await makeVisit()

  expect(await citeSource(viewer, 'visit', visit.id, press)).toMatchObject({
    ok: false,
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
})

test('sources of a meeting above clearance are neither listed nor changed', async () => {
  const secret = await makeUser({ clearance: 'restricted' })
  const officer = await makeUser()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const citation = await citeSource(secret, 'meeting', meeting.id, press)

  expect(await listCitations(officer, 'meeting', meeting.id)).toEqual([])
  expect(citation.ok && (await removeCitation(officer, citation.value.id))).toMatchObject({ ok: false })
  expect(await listCitations(secret, 'meeting', meeting.id)).toHaveLength(1)
})

test('an edit made from an old version is refused and shows what stands', async () => {
  const { officer, citation } = await cited()
  await editCitation(officer, citation.id, { ...press, remark: 'First.' }, 1)

  const second = await editCitation(officer, citation.id, { ...press, remark: 'Second.' }, 1)

  expect(second).toMatchObject({
    ok: false,
    problem: { conflict: { version: 2, values: { remark: 'First.' } } },
  })
})

test('of two who correct one source through two records the second is shown what the first wrote, and both records tell it', async () => {
  const { officer, visit, citation } = await cited()
  const colleague = await makeUser({ name: 'Li Na' })
  const agreement = await makeAgreement()
  const second = await citeSource(colleague, 'agreement', agreement.id, press)
  if (!second.ok) throw new Error('not cited')
  await editCitation(officer, citation.id, { ...press, publisher: 'The Mayor’s office' }, 1)

  const late = await editCitation(colleague, second.value.id, { ...press, publisher: 'Nobody' }, 1)

  expect(late).toMatchObject({
    ok: false,
    problem: { conflict: { by: officer.name, version: 2, values: { publisher: 'The Mayor’s office' } } },
  })
  const changes = { publisher: [press.publisher, 'The Mayor’s office'] }
  expect(await listHistory(officer, 'visit', visit.id)).toMatchObject([
    { action: 'visit.source-edited', changes },
    { action: 'visit.source-cited' },
  ])
  expect(await listHistory(officer, 'agreement', agreement.id)).toMatchObject([
    { action: 'agreement.source-edited', changes },
    { action: 'agreement.source-cited' },
  ])
})

test('a remark of one’s own record is nobody else’s change', async () => {
  const { officer, citation } = await cited()
  const agreement = await makeAgreement()
  const second = await citeSource(officer, 'agreement', agreement.id, press)
  await editCitation(officer, citation.id, { ...press, remark: 'Page 2.' }, 1)

  const edited =
    second.ok && (await editCitation(officer, second.value.id, { ...press, remark: 'Page 3.' }, 1))

  expect(edited).toMatchObject({ ok: true })
})

test('a removed citation comes back by undo', async () => {
  const { officer, visit, citation } = await cited()

  await removeCitation(officer, citation.id)
  expect(await listCitations(officer, 'visit', visit.id)).toEqual([])

  await restoreCitation(officer, citation.id)
  expect(await listCitations(officer, 'visit', visit.id)).toHaveLength(1)
})

test('a closed visit takes no more sources', async () => {
  const officer = await makeUser()
  const visit = await makeVisit({ status: 'closed' })

  expect(await citeSource(officer, 'visit', visit.id, press)).toMatchObject({ ok: false })
})
