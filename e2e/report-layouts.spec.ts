import type { Page } from '@playwright/test'
import { makePerson } from '@/db/factories/directory'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

const advice = { en: 'Advice to the mayor', zh: '对市长的建议' }
const words = { en: 'Keep a berth for the line to Cochin.', zh: '为科钦航线保留泊位。' }

/** An administrator makes a layout of the office's own, named so that no other journey meets it. */
async function copied(page: Page, name: string) {
  const desk = deskOf(page, 'en')
  await page.goto('/settings/layouts')
  await page.getByRole('link', { name: desk.say('layouts.add') }).click()
  await page.getByLabel(`${desk.say('layouts.name')} (English)`).fill(name)
  await desk.field('layouts.from').selectOption('international')
  await desk.press('layouts.add')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return desk
}

const partsOn = (page: Page) => page.getByRole('list', { name: 'Parts' }).getByRole('link').allTextContents()

test.describe('staff with an administrator', () => {
  test.use({ storageState: storedSignIn('staff') })

  test('write what an administrator requires, in both languages, and leave a part out with a reason', async ({
    page,
    asRole,
  }) => {
    test.slow()
    const administrator = await asRole('admin')
    const desk = await copied(administrator, 'Report of the port office')
    await administrator
      .getByRole('button', { name: desk.say('layouts.moveUp', { name: 'Recommendations' }) })
      .click()
    await expect.poll(async () => (await partsOn(administrator)).slice(-5)[0]).toBe('Recommendations')
    await administrator.getByRole('link', { name: 'Recommendations' }).click()
    await administrator.getByLabel(`${desk.say('layouts.partTitle')} (English)`).fill(advice.en)
    await administrator.getByLabel(`${desk.say('layouts.partTitle')} (Chinese)`).fill(advice.zh)
    await desk.field('layouts.isRequired').check()
    await desk.press('forms.save')
    await expect(administrator.getByRole('link', { name: advice.en })).toBeVisible()
    const order = await partsOn(administrator)
    expect(order.indexOf(advice.en)).toBe(order.indexOf('Costs') - 1)

    const key = new URL(administrator.url()).pathname.split('/')[3]!
    const visit = await makeVisit({ status: 'returned', summaryEn: 'It went well.' })
    await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
    const own = deskOf(page, 'en')
    await page.goto(`/visits/${visit.ref}/report/parts`)
    await own.field('layouts.layout').selectOption(key)
    await own.press('layouts.choose')
    await expect(page.getByRole('heading', { name: 'Report of the port office' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: advice.en })).toContainText(
      own.say('layouts.state.needed'),
    )

    await page.goto(`/visits/${visit.ref}`)
    await expect(page.getByText(own.say('records.emptyParts', { count: 1 }))).toBeVisible()
    await page.getByRole('link', { name: advice.en }).click()
    await page.getByLabel(`${own.say('layouts.words')} (English)`).fill(words.en)
    await page.getByLabel(`${own.say('layouts.words')} (Chinese)`).fill(words.zh)
    await own.press('forms.save')
    await expect(page.getByRole('listitem').filter({ hasText: advice.en })).toContainText(
      own.say('layouts.state.words'),
    )
    await page.getByRole('link', { name: 'Photos' }).click()
    await own.field('layouts.leftOutReason').fill('Nobody had a camera.')
    await own.press('forms.save')
    await expect(page.getByText('Nobody had a camera.')).toBeVisible()

    await page.goto(`/visits/${visit.ref}/report?lang=en`)
    const report = page.getByRole('article')
    await expect(report.getByRole('heading', { name: advice.en })).toBeVisible()
    await expect(report).toContainText(words.en)
    await expect(report).toContainText(own.say('reports.leftOut', { reason: 'Nobody had a camera.' }))
    await expect(report).not.toContainText('cannot be submitted')
    await page.getByRole('link', { name: '中文', exact: true }).click()
    await expect(report.getByRole('heading', { name: advice.zh })).toBeVisible()
    await expect(report).toContainText(words.zh)
    await expect(report).not.toContainText(words.en)
  })
})

test.describe('an administrator before any script has loaded', () => {
  test.use({ storageState: storedSignIn('admin'), javaScriptEnabled: false })

  test('moves a part of a layout, takes one out, and removes the layout and brings it back @phone', async ({
    page,
  }) => {
    const desk = await copied(page, 'Report without scripts')
    await page.getByRole('button', { name: desk.say('layouts.moveDown', { name: 'Summary' }) }).click()
    await expect.poll(async () => (await partsOn(page)).slice(0, 2)).toEqual(['The visit', 'Summary'])

    await page.getByRole('link', { name: 'Contacts' }).click()
    await desk.field('layouts.shown').uncheck()
    await desk.press('forms.save')
    await expect(page.getByRole('heading', { name: desk.say('layouts.partsOut') })).toBeVisible()
    expect(await partsOn(page)).not.toContain('Contacts')

    await desk.press('layouts.remove')
    await expect(
      page.getByText(desk.say('layouts.removed', { name: 'Report without scripts' })),
    ).toBeVisible()
    await desk.press('frame.undo')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report without scripts')
  })
})

test.describe('staff', () => {
  test.use({ storageState: storedSignIn('staff') })

  test('do not find the layouts among the settings', async ({ page, expectStatus }) => {
    expectStatus(404, '/settings/layouts')
    await page.goto('/settings/layouts')

    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Report layouts')
  })
})
