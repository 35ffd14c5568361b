import { emailOf, password, roles, storedSignIn } from './roles'
import { expect, test } from './test'

for (const role of roles) {
  test(`${role} signs in through the form`, async ({ page }) => {
    await page.goto('/sign-in')

    await page.getByLabel('E-mail address').fill(emailOf(role))
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()

    await expect(page).toHaveURL('/')
    await page.context().storageState({ path: storedSignIn(role) })
  })
}
