import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { expect, storedSignIn, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')

test.describe('an official', () => {
  test.use({ storageState: storedSignIn('official') })

  test('finds a visit by its words and reads what came of it', async ({ page }) => {
    const visit = await makeVisit({
      titleEn: 'Harbour study in Piraeus',
      firstOn: '2024-05-06',
      lastOn: '2024-05-09',
    })
    await makeMeeting({
      visitId: visit.id,
      subjectEn: 'Container terminal',
      recordEn: 'A second berth is planned.',
    })

    await page.goto('/visits?words=piraeus')
    await page.getByRole('link', { name: 'Harbour study in Piraeus' }).click()
    await page.getByRole('link', { name: 'Container terminal' }).click()

    await expect(page.getByText('A second berth is planned.', { exact: true })).toBeVisible()
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: storedSignIn('viewer') })

  test('reads a visit, finds nothing to press, and no form behind its address', async ({
    page,
    expectStatus,
  }) => {
    const visit = await makeVisit({ titleEn: 'Study tour of Lisbon' })
    expectStatus(404, `/visits/${visit.ref}/edit`)

    await page.goto(`/visits/${visit.ref}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Study tour of Lisbon')
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('link', { name: say('visits.edit') })).toHaveCount(0)

    await page.goto(`/visits/${visit.ref}/edit`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.notFound'))
  })

  test('without clearance cannot find a restricted visit, by list, address or report', async ({
    page,
    expectStatus,
  }) => {
    const visit = await makeVisit({ titleEn: 'Quiet talks in Geneva', sensitivity: 'restricted' })
    const address = `/visits/${visit.ref}`
    expectStatus(404, address)
    expectStatus(404, `${address}/report`)

    await page.goto('/visits?words=Quiet+talks')
    await expect(page.getByText('Quiet talks in Geneva')).toHaveCount(0)
    for (const path of [address, `${address}/report`]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.notFound'))
    }
    expect((await page.request.get(`${address}/report.pdf`)).status()).toBe(404)
  })
})

test('nobody sees anything before signing in, and is sent back to it afterwards', async ({ page }) => {
  await page.goto('/visits/V2019-001')

  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByText('Yiwu delegation')).toHaveCount(0)
})
