import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { instantOf } from '../time/when'
import { figureFilters } from './input'
import { findFigures } from './queries'

const handedIn = (on: string) => ({ reportedAt: instantOf(on, '23:30', 'Asia/Shanghai') })

test('reports on time are those handed in within fifteen working days, by the office’s days', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const over = { firstOn: '2024-03-04', lastOn: '2024-03-08', status: 'reported' } as const
  await makeVisit({ ...over, ...handedIn('2024-03-29') })
  await makeVisit({ ...over, ...handedIn('2024-03-30') })
  await makeVisit({ ...over, status: 'returned' })
  await makeVisit({ ...over, reportedAt: null })
  await makeVisit({ ...over, ...handedIn('2024-03-29'), sensitivity: 'restricted' })
  await makeVisit({ ...over, status: 'cancelled' })
  await makeVisit({ firstOn: '2024-12-16', lastOn: '2024-12-20', status: 'returned' })

  const filters = figureFilters({ from: '2024-01-01', to: '2024-12-31' }, '2026-03-10')
  const { reports } = await findFigures(user, filters)

  expect(reports).toMatchObject({ numerator: 1, denominator: 3, unknown: 1 })
  expect(Object.fromEntries(reports.counts)).toEqual({ 'on-time': 1, late: 1, 'not-done': 1, unknown: 1 })
})
