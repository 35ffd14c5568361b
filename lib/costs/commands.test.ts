import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeOrganisation } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, type Changes, visits } from '@/db/schema'
import { linksTo } from '../directory/links'
import { addCostLine, editCostLine } from './commands'
import { findCostLine, findCosts } from './find'
import { type CostInput, costInput } from './input'
import { removeCostLine, restoreCostLine } from './removal'

const typed = (given: Record<string, unknown> = {}) =>
  costInput.safeParse({
    item: 'accommodation',
    country: 'IN',
    planned: '1.2万',
    actual: '11,350.50',
    currency: 'usd',
    rate: '7.10',
    paidBy: 'us',
    payer: {},
    ...given,
  })

const input = (given: Record<string, unknown> = {}): CostInput => {
  const read = typed(given)
  if (!read.success) throw new Error(JSON.stringify(read.error.issues))
  return read.data
}

const complaints = (given: Record<string, unknown>) =>
  typed(given).error?.issues.map(({ message }) => message)

async function trailOf(visitId: string): Promise<[string, Changes][]> {
  const events = await db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, visitId))
    .orderBy(asc(auditEvents.id))
  return events.map(({ action, changes }) => [action, changes])
}

test('a line is added once per form, with what was typed, and the trail tells it', async () => {
  const staff = await makeUser()
  const [visit, host] = [await makeVisit(), await makeOrganisation({ nameEn: 'Kochi Port Trust' })]
  const line = input({ paidBy: 'host', payer: { id: host.id, text: 'Kochi Port Trust' } })

  const added = await addCostLine(staff, visit.ref, line, 'form-1')
  expect(await addCostLine(staff, visit.ref, line, 'form-1')).toEqual(added)

  const { costs } = (await findCosts(staff, visit.ref))!
  expect(costs).toMatchObject([
    {
      position: 1,
      item: 'accommodation',
      country: 'IN',
      plannedHundredths: 1_200_000,
      actualHundredths: 1_135_050,
      currency: 'USD',
      rate: '7.1',
      paidBy: 'host',
      payer: { nameEn: 'Kochi Port Trust' },
    },
  ])
  expect(await trailOf(visit.id)).toMatchObject([
    ['cost.added', { costLine: ['1', '1'], actualCost: [null, 'USD\u00a011,350.50'], rate: [null, '7.1'] }],
  ])
  expect(await db.$count(visits, linksTo('organisation', host.id).visits)).toBe(1)
})

test('a line in the office’s own money has no rate', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()

  await addCostLine(staff, visit.ref, input({ currency: 'CNY', rate: '3' }))

  expect((await findCosts(staff, visit.ref))?.costs).toMatchObject([{ currency: 'CNY', rate: null }])
})

test('an edit from an old version shows both, and says whose came first', async () => {
  const [first, second] = [await makeUser({ name: 'Chen Jie' }), await makeUser()]
  const visit = await makeVisit()
  const added = await addCostLine(first, visit.ref, input())
  const id = added.ok ? added.value.id : ''

  expect(await editCostLine(first, visit.ref, id, input({ actual: '9' }), 1)).toMatchObject({ ok: true })
  expect(await editCostLine(second, visit.ref, id, input({ actual: '8' }), 1)).toMatchObject({
    problem: { conflict: { by: 'Chen Jie', version: 2, values: { actual: '9', planned: '12,000' } } },
  })

  expect((await trailOf(visit.id)).at(-1)).toMatchObject([
    'cost.edited',
    { costLine: ['1', '1'], actualCost: ['USD\u00a011,350.50', 'USD\u00a09'] },
  ])
})

test('a line taken away is put back, and its number is not given again meanwhile', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  const added = await addCostLine(staff, visit.ref, input())
  const id = added.ok ? added.value.id : ''

  await removeCostLine(staff, visit.ref, id)
  await removeCostLine(staff, visit.ref, id)
  expect((await findCostLine(staff, visit.ref, id))?.line.removedAt).toBeGreaterThan(0)
  await addCostLine(staff, visit.ref, input())
  await restoreCostLine(staff, visit.ref, id)

  expect((await findCosts(staff, visit.ref))?.costs.map(({ position }) => position)).toEqual([1, 2])
  expect((await trailOf(visit.id)).map(([action]) => action)).toEqual([
    'cost.added',
    'cost.removed',
    'cost.added',
    'cost.restored',
  ])
})

test('a viewer, one who may not see the visit, and a closed visit are refused every change', async () => {
  const [staff, viewer] = [await makeUser(), await makeUser({ roles: ['viewer'] })]
  const [open, hidden] = [await makeVisit(), await makeVisit({ sensitivity: 'restricted' })]
  const added = await addCostLine(staff, open.ref, input())
  const id = added.ok ? added.value.id : ''
  const attempts = (user: typeof staff, ref: string) =>
    Promise.all([
      addCostLine(user, ref, input()),
      editCostLine(user, ref, id, input(), 1),
      removeCostLine(user, ref, id),
      restoreCostLine(user, ref, id),
    ])
  const all = (key: string) => Array(4).fill({ problem: { sentence: { key } } })

  expect(await attempts(viewer, open.ref)).toMatchObject(all('problems.notAllowed'))
  expect(await attempts(staff, hidden.ref)).toMatchObject(all('problems.gone'))
  await transaction((tx) => tx.update(visits).set({ status: 'closed' }).where(eq(visits.id, open.id)))
  expect(await attempts(staff, open.ref)).toMatchObject(all('problems.frozen'))
})

test('what is no amount, currency, country or rate is said, and one amount is enough', () => {
  expect(typed({ actual: '' }).success).toBe(true)
  expect(complaints({ planned: '', actual: '' })).toEqual(['costs.refused.eitherAmount'])
  expect(complaints({ planned: '-5' })).toEqual(['commitments.refused.noAmount'])
  expect(complaints({ currency: 'XYZ' })).toEqual(['commitments.refused.noCurrency'])
  expect(complaints({ country: 'XX' })).toEqual(['problems.choice'])
  expect(complaints({ rate: 'seven' })).toEqual(['costs.refused.noRate'])
})
