import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldOn, thenAndNow } from './then-and-now'

const today = '2026-06-01'
const met = (titleEn: string | null, on = '2019-12-20') => ({ titleEn, titleZh: null, on })
let serial = 0
const post = (titleEn: string, fromOn: string | null, toOn: string | null, organisationId = 'city') => ({
  id: String(++serial),
  titleEn,
  titleZh: null,
  organisationId,
  fromOn,
  toOn,
})

test.each([
  ['the same post all along', [post('Mayor', '2018-01-01', null)], met('Mayor'), 'same'],
  [
    'a promotion',
    [post('Deputy', '2015-01-01', '2020-01-01'), post('Mayor', '2020-01-02', null)],
    met('Deputy'),
    'other',
  ],
  [
    'a move to another house',
    [post('Mayor', '2015-01-01', '2020-01-01'), post('Mayor', '2020-01-02', null, 'region')],
    met(null),
    'other',
  ],
  [
    'a second post beside the first',
    [post('Mayor', '2015-01-01', null), post('Senator', '2021-01-01', null, 'senate')],
    met(null),
    'other',
  ],
  ['retired', [post('Mayor', '2015-01-01', '2020-01-01')], met('Mayor'), 'left'],
  ['no post noted', [], met('Mayor'), 'unknown'],
  [
    'gone before we met, and nothing since',
    [post('Mayor', '2010-01-01', '2012-01-01')],
    met('Adviser'),
    'unknown',
  ],
  ['a post that only begins later', [post('Mayor', '2027-01-01', null)], met('Deputy'), 'unknown'],
  ['noted since, with the title they had then', [post('mayor ', '2021-01-01', null)], met('Mayor'), 'same'],
  ['noted since, as something else', [post('Mayor', '2021-01-01', null)], met('Deputy'), 'other'],
  [
    'another title written down, and nobody knows since when the post is held',
    [post('Mayor', null, null)],
    met('Deputy'),
    'unknown',
  ],
  [
    're-elected into a second row of the same post',
    [post('Mayor', '2015-01-01', '2020-12-31'), post('Mayor', '2021-01-01', null)],
    met(null),
    'same',
  ],
])('%s', (_, posts, then, change) => {
  expect(thenAndNow(posts, then, today).change).toBe(change)
})

test('of whom was never met, the posts of today are told and no change', () => {
  const [mayor, gone] = [post('Mayor', '2020-01-01', null), post('Deputy', null, '2019-12-31')]

  expect(thenAndNow([mayor, gone], null, today)).toEqual({ before: [], now: [mayor], change: 'unknown' })
})

const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyPost = fc.record({
  id: fc.uuid(),
  titleEn: fc.constantFrom('Mayor', 'Deputy', null),
  titleZh: fc.constantFrom('市长', null),
  organisationId: fc.constantFrom('city', 'region', null),
  fromOn: fc.option(day),
  toOn: fc.option(day),
})

test('whatever the posts: nobody without one today has the same or another, and nobody with one has left', () => {
  fc.assert(
    fc.property(fc.array(anyPost), day, day, fc.constantFrom('Mayor', null), (posts, on, now, titleEn) => {
      const told = thenAndNow(posts, { titleEn, titleZh: null, on }, now)

      expect(told.now).toEqual(heldOn(posts, now))
      if (told.now.length === 0) expect(['left', 'unknown']).toContain(told.change)
      if (told.change === 'left') expect(told.before.length).toBeGreaterThan(0)
      if (told.change === 'same' || told.change === 'other') expect(told.now.length).toBeGreaterThan(0)
    }),
  )
})

test('met and told on one day, nothing is another post', () => {
  fc.assert(
    fc.property(fc.array(anyPost), day, (posts, on) => {
      const { change } = thenAndNow(posts, { titleEn: null, titleZh: null, on }, on)

      expect(change).toBe(heldOn(posts, on).length > 0 ? 'same' : 'unknown')
    }),
  )
})
