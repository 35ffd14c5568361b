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
