import { expect, test } from 'vitest'
import { distance, likenessTo } from './alike'
import { searchTextOf } from './folding'

const between = (a: string[], b: string[]) => likenessTo(searchTextOf(a))(searchTextOf(b))

test.each([
  ['Cóchin', 'cochin', 3],
  ['Kochi City Council', 'City Council, Kochi', 2],
  ['Sankt Peterburg', 'Sankt-Petersburg', 2],
  ['New Delhi', 'Newdelhi', 2],
  ['Yiwu', '义乌', 2],
  ['王伟', '王维', 2],
  ['Modi', 'Narendra Modi', 1],
  ['Cochin Port', 'Cochin Port Trust', 1],
  ['义乌', '义乌市', 1],
  ['普京', '弗拉基米尔·普京', 1],
] as const)('%s and %s are likely one (%i)', (a, b, much) => {
  expect(between([a], [b])).toBe(much)
  expect(between([b], [a])).toBe(much)
})

test.each([
  ['Delhi', 'Mumbai'],
  ['Park No 1', 'Park No 2'],
  ['Oslo', 'Osla'],
  ['义乌市商务局', '义乌市财务局'],
  ['王伟', '王伟明'],
  ['义乌市', '玉文声'],
])('%s and %s are two', (a, b) => {
  expect(between([a], [b])).toBe(0)
})

test('one name in common is enough, in whatever script', () => {
  expect(between(['Moscow', 'Москва'], ['Moskau', 'МОСКВА'])).toBe(3)
})

test('the distance counts letters added, dropped or changed, and gives up where it no longer matters', () => {
  expect(distance('kitten', 'sitting', 5)).toBe(3)
  expect(distance('same', 'same', 2)).toBe(0)
  expect(distance('short', 'a good deal longer', 2)).toBe(3)
})
