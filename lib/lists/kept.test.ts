import { expect, test } from 'vitest'
import { kept } from './kept'

test('what is asked for again is not read again', async () => {
  const read: string[][] = []
  const names = kept(async (ids) => {
    read.push(ids)
    return ids.map((id) => ({ id, name: id.toUpperCase() }))
  })

  await names(['a', 'b', 'a'])
  const name = await names(['b', 'c'])

  expect([name('a').name, name('c').name]).toEqual(['A', 'C'])
  expect(read).toEqual([['a', 'b'], ['c']])
})

test('an id that nothing stands behind is not passed over in silence', async () => {
  const name = await kept(async () => [])(['a'])

  expect(() => name('a')).toThrow('Nothing stands behind a.')
})
