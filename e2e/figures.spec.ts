import AxeBuilder from '@axe-core/playwright'
import { makeCommitment } from '../db/factories/commitments'
import { makeOrganisation } from '../db/factories/directory'
import { expect, storedSignIn, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')

test.use({ storageState: storedSignIn('viewer') })

test('a viewer asks how promises of a partner were kept, and reads exactly those that were counted @phone', async ({
  page,
}) => {
  const partner = await makeOrganisation({ nameEn: 'Tram Works of Porto' })
  const due = { organisationId: partner.id, madeOn: '2024-01-10', dueOn: '2024-05-01' }
  const kept = { status: 'done', closedOn: '2024-04-30', evidence: 'A letter.' } as const
  await makeCommitment({ ...due, ...kept, wordsEn: 'Send the drawings of the depot' })
  await makeCommitment({ ...due, wordsEn: 'Name a site for the depot' })
  await makeCommitment({ ...due, ...kept, wordsEn: 'Tell nobody', sensitivity: 'restricted' })

  await page.goto(`/figures?from=2024-01-01&to=2024-12-31&partner=${partner.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.figures'))
  await expect(page.getByText(/Counts what you may see: up to Internal/)).toBeVisible()
  await expect(page.getByText('50 %', { exact: true })).toBeVisible()
  await expect(page.getByText(say('figures.reviews.nothing'))).toBeVisible()
  await expect(page.getByRole('img', { name: say('figures.age.title') })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: say('figures.of', { numerator: 1, denominator: 2 }) }).click()

  await expect(page.getByRole('row', { name: /Send the drawings of the depot/ })).toContainText('On time')
  await expect(page.getByRole('row', { name: /Name a site for the depot/ })).toContainText('Still open')
  await expect(page.getByText('Tell nobody')).toHaveCount(0)
  await expect(page.getByText(say('frame.count', { count: 2 }))).toBeVisible()
})
