import { expect, test } from 'vitest'
import { type Post, postHeld } from './post-then'

const post = (titleEn: string, given: Partial<Post> = {}): Post => ({
  titleEn,
  titleZh: null,
  organisationId: null,
  fromOn: null,
  toOn: null,
  ...given,
})

test('the post is the one held on that day, not the one held today', () => {
  const held = [
    post('Deputy mayor', { fromOn: '2016-01-01', toOn: '2019-12-31' }),
    post('Mayor', { fromOn: '2020-01-01' }),
  ]

  expect(postHeld(held, '2019-12-31', [])?.titleEn).toBe('Deputy mayor')
  expect(postHeld(held, '2020-01-01', [])?.titleEn).toBe('Mayor')
  expect(postHeld(held, '2015-12-31', [])).toBeUndefined()
})

test('of two posts at once, the one at an organisation that is at the table counts, else the later', () => {
  const held = [
    post('Chairman', { organisationId: 'chamber', fromOn: '2010-01-01' }),
    post('Director', { organisationId: 'company', fromOn: '2015-01-01' }),
  ]

  expect(postHeld(held, '2019-12-20', ['chamber'])?.titleEn).toBe('Chairman')
  expect(postHeld(held, '2019-12-20', [])?.titleEn).toBe('Director')
})

test('a post of which neither end is known counts as held', () => {
  expect(postHeld([post('Consul')], '2019-12-20', [])?.titleEn).toBe('Consul')
})
