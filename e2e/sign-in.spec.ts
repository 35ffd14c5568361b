import { makeUser } from '@/db/factories/users'
import { expect, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')

test('a wrong name and a wrong password get the same answer, and the page asked for comes after signing in', async ({
  page,
}) => {
  await page.goto('/visits')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('signIn.title'))

  for (const email of ['nobody@legation.test', 'staff@legation.test']) {
    await page.getByLabel(say('signIn.email')).fill(email)
    await page.getByLabel(say('signIn.password'), { exact: true }).fill('not the password')
    await page.getByRole('button', { name: say('signIn.submit') }).click()
    await expect(page.getByLabel(say('signIn.password'), { exact: true })).toHaveValue('')
    await expect(page.getByRole('main').getByRole('alert')).toContainText(say('signIn.wrong'))
  }

  await page.getByLabel(say('signIn.email')).fill('staff@legation.test')
  await page.getByLabel(say('signIn.password'), { exact: true }).fill('legation-demo')
  await page.getByRole('button', { name: say('signIn.submit') }).click()
  await expect(page).toHaveURL('/visits')
})

test('a person without a password is let in by none', async ({ page }) => {
  const person = await makeUser()

  await page.goto('/sign-in')
  await page.getByLabel(say('signIn.email')).fill(person.email)
  await page.getByLabel(say('signIn.password'), { exact: true }).fill('legation-demo')
  await page.getByRole('button', { name: say('signIn.submit') }).click()

  await expect(page.getByRole('main').getByRole('alert')).toContainText(say('signIn.wrong'))
})
