import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeOrganisation, makePlace } from '../db/factories/directory'
import { searchTextOf } from '../lib/directory/folding'
import { expect, storedSignIn, test } from './test'

const city = (nameEn: string, nameZh: string, nameLocal: string) =>
  makePlace({ nameEn, nameZh, nameLocal, nameSearch: searchTextOf([nameEn, nameZh, nameLocal]) })

const placeField = (page: Page) => page.getByRole('combobox', { name: 'Place' })
const offered = (page: Page) => page.getByRole('listbox', { name: 'In the directory' })

test.describe('staff', () => {
  test.use({ storageState: storedSignIn('staff') })

  test('finds a place by pinyin or the local script while adding an organisation, on a phone too @phone', async ({
    page,
  }, { project }) => {
    await city('Kannur', '坎努尔', 'കണ്ണൂർ')
    // Each width adds its own; the same name twice would be a likely double.
    const name = project.name === 'phone' ? 'Handloom Society' : 'Weavers’ Cooperative'
    await page.goto('/directory/organisations/new')
    await page.getByLabel('Name in English').fill(name)
    await page.getByLabel('Kind').selectOption('Association or chamber')

    await placeField(page).fill('കണ്ണൂ')
    await expect(offered(page).getByRole('option', { name: 'Kannur' }).first()).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await placeField(page).fill('kannuer')
    await offered(page).getByRole('option', { name: '坎努尔' }).first().click()
    await expect(placeField(page)).toHaveValue('Kannur')
    await page.getByRole('button', { name: 'Save' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('link', { name: 'Kannur' }).first()).toBeVisible()
  })

  test('adds a place that is not there without leaving the form, and is asked for its country', async ({
    page,
  }) => {
    await page.goto('/directory/organisations/new')
    await page.getByLabel('Name in English').fill('Spice Exporters of Idukki')
    await page.getByLabel('Kind').selectOption('Company')
    await placeField(page).fill('Idukki')
    await offered(page).getByRole('option', { name: 'Add “Idukki” as a new place' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose one of the list.')

    await page.getByLabel('Country or region').selectOption('India')
    await page.getByRole('button', { name: 'Save' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spice Exporters of Idukki')
    await page.getByRole('link', { name: 'Idukki' }).first().click()
    await expect(page.getByText('Asia/Kolkata')).toBeVisible()
  })

  test('is shown a likely double once, and can say that it is another', async ({ page }) => {
    await makeOrganisation({
      nameEn: 'Malabar Ports Board',
      nameSearch: searchTextOf(['Malabar Ports Board']),
    })
    await page.goto('/directory/organisations/new')
    await page.getByLabel('Name in English').fill('Malabar Ports')
    await page.getByLabel('Kind').selectOption('Company')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('link', { name: 'Malabar Ports Board', exact: true })).toBeVisible()

    await page.getByRole('checkbox', { name: 'None of these: it is another organisation' }).check()
    await page.getByRole('button', { name: 'Save' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Malabar Ports')
  })

  test('removes a place that nothing names and puts it back, but not one that an organisation names', async ({
    page,
  }) => {
    const free = await city('Bekal', '贝卡尔', 'ബേക്കൽ')
    const named = await city('Payyanur', '帕亚努尔', 'പയ്യന്നൂർ')
    await makeOrganisation({ placeId: named.id })

    await page.goto(`/directory/places/${named.id}`)
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Organisations: 1.')

    await page.goto(`/directory/places/${free.id}`)
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bekal')
  })
})

test.describe('before scripts load', () => {
  test.use({ storageState: storedSignIn('staff'), javaScriptEnabled: false })

  test('a name typed almost right leads to the record that was meant', async ({ page }) => {
    await city('Kozhikode', '科泽科德', 'കോഴിക്കോട്')
    await page.goto('/directory/organisations/new')
    await page.getByLabel('Name in English').fill('Timber Yard of Beypore')
    await page.getByLabel('Kind').selectOption('Company')
    await placeField(page).fill('Kozhikkode')
    await page.getByRole('button', { name: 'Save' }).click()

    await page.getByRole('radio', { name: 'Kozhikode' }).check()
    await page.getByRole('button', { name: 'Save' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timber Yard of Beypore')
    await expect(page.getByRole('link', { name: 'Kozhikode' })).toBeVisible()
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: storedSignIn('viewer') })

  test('reads the directory and changes nothing in it', async ({ page, expectStatus }) => {
    const { id } = await city('Ponnani', '蓬纳尼', 'പൊന്നാനി')
    await page.goto('/directory/places?words=pengnani')
    await page.getByRole('link', { name: 'Ponnani' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ponnani')
    await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(0)
    expectStatus(404, `/directory/places/${id}/edit`)
    await page.goto(`/directory/places/${id}/edit`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here')
  })
})
