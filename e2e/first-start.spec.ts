import type { Browser } from '@playwright/test'
import { unzipSync } from 'fflate'
import { emailOf, password } from './roles'
import { emptyServer, sampleServer } from './servers'
import { expect, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')

test.describe.configure({ mode: 'serial' })

test('whoever opens an empty Legation first is led to set it up, and becomes its administrator', async ({
  page,
}) => {
  await page.goto('/visits')
  await expect(page).toHaveURL('/setup')

  await page.getByLabel(say('signIn.name')).fill('Zhao Min')
  await page.getByLabel(say('signIn.email')).fill('Zhao.Min@office.test')
  await page.getByLabel(say('signIn.password'), { exact: true }).fill('short')
  await page.getByRole('button', { name: say('signIn.makeAdministrator') }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    say('signIn.passwordShort', { min: 10 }),
  )

  await page.getByLabel(say('signIn.password'), { exact: true }).fill('lantern harbour nine')
  await page.getByRole('button', { name: say('signIn.makeAdministrator') }).click()
  await expect(page.getByText('Zhao Min').first()).toBeVisible()
})

test('afterwards the page for setting up is gone, signed in or not', async ({ page, expectStatus }) => {
  expectStatus(404, '/setup')

  await page.goto('/setup')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.notFound'))
})

test('the administrator adds a person, who chooses a password by a link that works once', async ({
  page,
  browser,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel(say('signIn.email')).fill('zhao.min@office.test')
  await page.getByLabel(say('signIn.password'), { exact: true }).fill('lantern harbour nine')
  await page.getByRole('button', { name: say('signIn.submit') }).click()
  await expect(page).toHaveURL('/')

  await page.goto('/settings/people/new')
  await page.getByLabel(say('people.name')).fill('Li Na')
  await page.getByLabel(say('people.email')).fill('li.na@office.test')
  await page.getByLabel(say('values.role.staff')).check()
  await page.getByRole('button', { name: say('people.add') }).click()
  await page.getByRole('button', { name: say('people.makeLink') }).click()
  const link = await page.getByRole('textbox', { name: say('people.linkLabel') }).inputValue()

  const hers = await (await browser.newContext()).newPage()
  await hers.goto(link)
  await hers.getByLabel(say('signIn.newPassword'), { exact: true }).fill('seven quiet bridges')
  await hers.getByRole('button', { name: say('signIn.choosePassword') }).click()
  await expect(hers).toHaveURL('/')

  await hers.goto(link)
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText(say('signIn.linkGone'))
  await hers.context().close()
})

/** How long an archive of papers may take where no paper was set before. */
const typesetting = { timeout: 60_000 }

/** The visit file of the sample, from the other server. */
async function sampleFile(browser: Browser): Promise<Buffer> {
  const context = await browser.newContext({ baseURL: sampleServer.url })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel(say('signIn.email')).fill(emailOf('staff'))
  await page.getByLabel(say('signIn.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: say('signIn.submit') }).click()
  await expect(page).toHaveURL('/')
  const file = await page.request.get('/visits/V2019-001/visit.zip', typesetting)
  const bytes = await file.body()
  await context.close()
  return bytes
}

const visitIn = (file: Buffer) => Buffer.from(unzipSync(file)['visit.json'] ?? []).toString()

test('a visit comes out of another Legation as a file and into this empty one, before scripts load', async ({
  browser,
  watch,
}) => {
  // Two archives of twelve papers each, by two servers that have set none before.
  test.slow()
  const buffer = await sampleFile(browser)
  const context = await browser.newContext({ baseURL: emptyServer.url, javaScriptEnabled: false })
  watch.over(context)
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel(say('signIn.email')).fill('li.na@office.test')
  await page.getByLabel(say('signIn.password'), { exact: true }).fill('seven quiet bridges')
  await page.getByRole('button', { name: say('signIn.submit') }).click()
  await page.goto('/imports/visit-file')

  const file = { name: 'V2019-001.zip', mimeType: 'application/zip', buffer }
  await page.getByLabel(say('visitFiles.choose')).setInputFiles(file)
  await page.getByRole('button', { name: say('visitFiles.upload') }).click()
  await page.getByRole('button', { name: say('visitFiles.agree') }).click()
  const heading = page.getByRole('heading', { level: 1 })
  // A whole visit with its papers is read and entered first.
  await expect(heading).toHaveText(say('visitFiles.doneTitle', { ref: 'V2019-001' }), { timeout: 30_000 })

  const again = await page.request.get('/visits/V2019-001/visit.zip', typesetting)
  expect(visitIn(await again.body())).toBe(visitIn(buffer))
  await page.goto('/imports/visit-file')
  await page.getByLabel(say('visitFiles.choose')).setInputFiles(file)
  await page.getByRole('button', { name: say('visitFiles.upload') }).click()
  await expect(page.getByRole('main')).toContainText(say('visitFiles.here'), { timeout: 30_000 })
  await context.close()
})
