import { expect, test } from 'vitest'
import { makeOrganisation } from '@/db/factories/directory'
import { makeCostLine, makeVisit } from '@/db/factories/visits'
import { wordingOf, wordsIn } from '../reports/rich-visit/reading'
import { costLinesOf } from './queries'
import { costsBlocks } from './section'

test('the costs of a report are its lines and what they come to by country and item, in either language', async () => {
  const visit = await makeVisit()
  const host = await makeOrganisation({ nameEn: 'Kochi Port Trust', nameZh: '科钦港务局' })
  await makeCostLine({
    visitId: visit.id,
    position: 1,
    item: 'accommodation',
    country: 'IN',
    currency: 'USD',
    rate: '7.1',
    plannedHundredths: 100_000,
    actualHundredths: 90_050,
    paidBy: 'host',
    payerId: host.id,
  })
  await makeCostLine({ visitId: visit.id, position: 2, item: 'gifts', plannedHundredths: 50_000 })
  const costs = await costLinesOf(visit.id)

  const english = wordsIn(costsBlocks(costs, wordingOf('en')))
  const chinese = wordsIn(costsBlocks(costs, wordingOf('zh-CN')))

  for (const words of [
    'Accommodation',
    'India',
    'The host (Kochi Port Trust)',
    'USD\u00a0900.50',
    'CNY\u00a07,600',
  ])
    expect(english).toContain(words)
  for (const words of ['住宿', '印度', '科钦港务局', 'USD\u00a0900.50', 'CNY\u00a06,393.55'])
    expect(chinese).toContain(words)
})

test('a line of no country is of the whole visit, and both tables of totals end in the same one', async () => {
  const visit = await makeVisit()
  await makeCostLine({ visitId: visit.id, position: 1, item: 'gifts', plannedHundredths: 50_000 })
  await makeCostLine({ visitId: visit.id, position: 2, country: 'IN', plannedHundredths: 70_000 })

  const blocks = costsBlocks(await costLinesOf(visit.id), wordingOf('en'))

  const [lines, ...totals] = blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell[0]?.text)) : [],
  )
  expect(lines?.map(([, country]) => country)).toEqual(['The whole visit', 'India'])
  for (const rows of totals) expect(rows.at(-1)?.slice(0, 2)).toEqual(['Total', 'CNY\u00a01,200'])
})

test('a visit without costs says nothing of them', () => {
  expect(costsBlocks([], wordingOf('en'))).toEqual([])
})
