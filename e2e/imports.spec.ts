import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('staff') })

async function send(page: Page, name: string, text: string) {
  await page.goto('/imports/new?kind=visits')
  await page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Send and look at it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

const rows = (width: string) => ({
  wrong: `Title,Dates,Cities,Head\nTrade fair ${width},12/19-12/26/2018,Kochi (India),Ann Smith ${width}\nCity partners ${width},early May,Atlantis,\n`,
  right: `Title,Dates,Cities,Head\nTrade fair ${width},12/19-12/26/2018,Kochi (India),Ann Smith ${width}\nCity partners ${width},2018.5.3-9,Berlin (Germany),\n`,
})

test('a wrong list is refused row by row, mended, comes in, and is taken back @phone', async ({ page }, {
  project,
}) => {
  test.slow()
  const { wrong, right } = rows(project.name)
  const first = `register ${project.name}.csv`
  await send(page, first, wrong)
  await expect(page.getByLabel('Column A: Title')).toHaveValue('title')
  await expect(page.getByLabel('Sheet', { exact: true })).toHaveCount(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'See how the rows are understood' }).click()

  await expect(page.getByText('2 rows: 1 can come in, 1 has errors')).toBeVisible()
  await expect(page.getByText('“early May”: This is not understood as a day.')).toBeVisible()
  await expect(page.getByText('Which country is “Atlantis” in?')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await send(page, 'register, mended.csv', right)
  await page.getByRole('button', { name: 'See how the rows are understood' }).click()
  await expect(page.getByText('19–26 December 2018')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 2 rows' }).click()

  const made = page.getByRole('table', { name: 'What was made' })
  await expect(made.getByRole('link', { name: `Trade fair ${project.name}` })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await made.getByRole('link', { name: `City partners ${project.name}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`City partners ${project.name}`)
  await expect(page.getByText('Returned').first()).toBeVisible()

  await page.goBack()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText('This import was undone on')).toBeVisible()
  await expect(page.getByRole('link', { name: `Trade fair ${project.name}` })).toHaveCount(0)

  await page.goto('/imports')
  await page.getByRole('link', { name: first }).click()
  await page.getByRole('button', { name: 'Discard this list' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first)
  await expect(page.getByRole('link', { name: first })).toHaveCount(0)
})

test('what is no list is refused with a sentence', async ({ page }) => {
  await page.goto('/imports/new?kind=people')
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,\0\n') })
  await page.getByRole('button', { name: 'Send and look at it' }).click()

  await expect(page.getByRole('main').getByRole('alert')).toContainText('The file holds NUL characters')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a list comes in all the same', async ({ page }) => {
    await send(page, 'plain.csv', 'Title,Dates,Country\nVisit of plain forms,2018.3.1-4,Portugal\n')
    await page.getByRole('button', { name: 'See how the rows are understood' }).click()
    await page.getByRole('button', { name: 'Bring in 1 row' }).click()

    await expect(page.getByRole('link', { name: 'Visit of plain forms' })).toBeVisible()
  })
})
