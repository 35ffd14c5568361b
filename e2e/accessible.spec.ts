import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { crawl, kindOf } from './crawl'
import { expect, storedSignIn, test } from './test'

const sample = [
  '/visits/V2019-001',
  '/visits/V2019-001/meetings/11',
  '/agreements/A2019-003',
  '/commitments/C2019-001',
]

// What an official and an administrator see otherwise than staff do.
const others = {
  official: ['/', '/visits/V2019-001', '/agreements/A2019-003'],
  admin: ['/', '/settings'],
} as const

test.use({ storageState: storedSignIn('staff') })

// Both open every page and each looks at about half of them, by the length of its address: axe takes by far the longest.
for (const half of [0, 1]) {
  test(`axe finds nothing on any page, and none is wider than the screen, ${half + 1} of 2 @phone`, async ({
    page,
    asRole,
  }) => {
    test.setTimeout(300_000)
    const seen = new Set<string>()
    const look = async (on: Page, path: string) => {
      if (kindOf(path).length % 2 === half) await expectFit(on, path)
    }
    for await (const path of crawl(page, ['/', ...sample], seen)) await look(page, path)

    for (const role of ['official', 'admin'] as const) {
      for (const path of others[role]) seen.delete(kindOf(path))
      const theirs = await asRole(role)
      for await (const path of crawl(theirs, [...others[role]], seen)) await look(theirs, path)
    }
    expect(seen.size, 'kinds of pages').toBeGreaterThan(50)
  })
}

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('no page is wider than the screen @phone', async ({ page }) => {
    test.setTimeout(240_000)
    for await (const path of crawl(page, ['/', ...sample])) {
      expect.soft(await page.evaluate(overhang), path).toBeLessThanOrEqual(0)
      expect.soft(await page.locator('html').getAttribute('lang'), path).toBe('zh-CN')
    }
  })
})

test('a word without end breaks within the screen @phone', async ({ page }) => {
  test.slow()
  const long = 'W'.repeat(200)
  const visit = await makeVisit({ titleEn: long, purposeEn: long })
  const person = await makePerson({ nameEn: long })
  await makeMember({ visitId: visit.id, personId: person.id, titleEn: long })
  const place = await makePlace({ nameEn: long, nameSearch: long })
  const stop = await makeStop({ visitId: visit.id, placeId: place.id })
  const meeting = await makeMeeting({ visitId: visit.id, stopId: stop.id, subjectEn: long, recordEn: long })
  await makeParticipant({ meetingId: meeting.id, personId: person.id, titleEn: long })
  await makeCommitment({ visitId: visit.id, meetingId: meeting.id, wordsEn: long })
  await makeAgreement({ visitId: visit.id, meetingId: meeting.id, titleEn: long })

  const here = `/visits/${visit.ref}`
  const parts = ['', '/delegation', '/itinerary', '/report', `/meetings/${meeting.number}`, '/history']
  const lists = ['/visits', '/agreements', '/commitments', '/directory/people', '/directory/places']
  for (const path of [...parts.map((part) => here + part), ...lists]) {
    await page.goto(path)
    expect.soft(await page.evaluate(overhang), path).toBeLessThanOrEqual(0)
  }
})

test.describe('before signing in', () => {
  test.use({ storageState: undefined })

  test('axe finds nothing on the sign-in page @phone', async ({ page }) => {
    await page.goto('/sign-in')

    await expectFit(page, '/sign-in')
  })
})

async function expectFit(page: Page, path: string) {
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  expect.soft(await faultsOf(page), path).toEqual([])
  expect.soft(await page.evaluate(overhang), path).toBeLessThanOrEqual(0)
}

/** How many pixels the page is wider than the screen. On a phone `innerWidth` grows with the page; this width does not. */
function overhang() {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

async function faultsOf(page: Page) {
  // No page has frames, so the mode without a page of its own sees all, in half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
