import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('official') })

test('the register is narrowed, kept as a view, taken away as it stands, and the view removed and put back', async ({
  page,
}) => {
  const { say, press, field } = deskOf(page, 'en')
  const alive = await makeAgreement({
    titleEn: 'Twinning of the ports of Ningbo',
    effectiveRule: 'on-signature',
  })
  await makeAct({ agreementId: alive.id, kind: 'signed', doneOn: '2019-12-20' })
  await makeAgreement({ titleEn: 'Twinning of the ports of Ningbo, a draft', titleZh: '=草案' })
  await page.goto('/agreements?words=ports+of+Ningbo')
  await page
    .getByRole('combobox', { name: say('agreements.list.status'), exact: true })
    .selectOption({ label: `${say('values.agreementStatus.in-force')} (1)` })
  await press('agreements.list.show')

  await page.getByText(say('lists.views.manage')).click()
  await field('lists.views.name').fill('Ports alive')
  await press('lists.views.save')
  await page.goto('/agreements')
  await page.getByRole('link', { name: 'Ports alive' }).click()
  await expect(page.getByRole('link', { name: 'Twinning of the ports of Ningbo' })).toHaveCount(1)

  const csv = await page.request.get(await hrefOf(say('lists.csv')))
  const text = await csv.text()
  expect(text.split('\r\n')).toHaveLength(3)
  expect(text).toContain(`${alive.ref},Twinning of the ports of Ningbo,`)
  expect(decodeURIComponent(csv.headers()['content-disposition'] ?? '')).toContain('Status In force')
  const xlsx = await page.request.get(await hrefOf(say('lists.xlsx')))
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')

  await page.getByText(say('lists.views.manage')).click()
  await page.getByRole('button', { name: say('lists.views.removeNamed', { name: 'Ports alive' }) }).click()
  await expect(page.getByRole('link', { name: 'Ports alive' })).toHaveCount(0)
  await press('frame.undo')
  await expect(page.getByRole('link', { name: 'Ports alive' })).toBeVisible()

  async function hrefOf(name: string) {
    return (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''
  }
})

test('a column’s heading sorts the register by it', async ({ page }) => {
  const { say } = deskOf(page, 'en')
  await makeAgreement({ titleEn: 'Zephyr accord of the straits' })
  await makeAgreement({ titleEn: 'Aurora accord of the straits' })
  await page.goto('/agreements?words=accord+straits')
  await expect(page.getByRole('rowheader').first()).toContainText('Aurora')

  await page.getByRole('link', { name: say('agreements.fields.type') }).click()
  await page.getByRole('link', { name: say('agreements.fields.title') }).click()

  await expect(page).toHaveURL(/sort=title/)
  await expect(page.getByRole('rowheader')).toContainText(['Aurora', 'Zephyr'])
})
