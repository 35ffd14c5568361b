import { expect, test } from 'vitest'
import { returnPath } from './return-path'

test('the page that was asked for is kept with its filters', () => {
  expect(returnPath('/visits?year=2019&status=closed')).toBe('/visits?year=2019&status=closed')
  expect(returnPath('/visits/V2019-001')).toBe('/visits/V2019-001')
})

test('the mark that the framework puts on its own requests is left out', () => {
  expect(returnPath('/visits?year=2019&_rsc=1x2y3')).toBe('/visits?year=2019')
})

test.each([
  'https://elsewhere.test/',
  '//elsewhere.test/',
  '/\\elsewhere.test/',
  '/.//elsewhere.test/',
  '/..//elsewhere.test',
  '/\t/elsewhere.test',
  'javascript:alert(1)',
  'visits',
  `/${'a'.repeat(2000)}`,
  '',
])('%j leads home, not elsewhere', (text) => {
  expect(returnPath(text)).toBe('/')
})

test('nobody is sent from signing in to signing in again', () => {
  for (const path of ['/sign-in', '/sign-in?to=/visits', '/setup', '/welcome/abc', '/api/auth/callback/oidc'])
    expect(returnPath(path)).toBe('/')
})
