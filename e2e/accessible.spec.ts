import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, storedSignIn, test } from './test'

const visit = '/visits/V2019-001'
const meeting = `${visit}/meetings/11`

const pages = {
  staff: [
    '/',
    '/visits',
    '/visits/new',
    visit,
    `${visit}/edit`,
    `${visit}/delegation`,
    `${visit}/itinerary`,
    `${visit}/itinerary/stops/new`,
    `${visit}/itinerary/journeys/new`,
    `${visit}/meetings/new`,
    meeting,
    `${meeting}/edit`,
    `${meeting}/participants`,
    `${meeting}/record`,
    `${visit}/report`,
    `${visit}/history`,
    '/agreements',
    '/agreements/new',
    '/agreements/A2019-003',
    '/agreements/A2019-003/edit',
    '/agreements/A2019-003/acts',
    '/commitments',
    '/commitments/new',
    '/commitments/C2019-001',
    '/directory',
    '/directory/organisations',
    '/directory/organisations/new',
    '/directory/people',
    '/directory/places',
    '/reports',
    '/settings',
    '/settings/me',
  ],
  official: ['/', visit, '/agreements/A2019-003/reviews'],
  admin: ['/', '/settings/people', '/settings/people/new', '/settings/rules'],
} as const

for (const role of ['staff', 'official', 'admin'] as const) {
  test.describe(`for ${role}`, () => {
    test.use({ storageState: storedSignIn(role) })

    for (const path of pages[role]) {
      test(`axe finds nothing on ${path}, and nothing is wider than the screen @phone`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)

        expect(await faultsOf(page)).toEqual([])
        expect(await page.evaluate(overhang)).toBeLessThanOrEqual(0)
      })
    }
  })
}

test('axe finds nothing on the sign-in page @phone', async ({ page }) => {
  await page.goto('/sign-in')

  expect(await faultsOf(page)).toEqual([])
})

/** How many pixels the page is wider than the screen. On a phone `innerWidth` grows with the page; this width does not. */
function overhang() {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
