import { transaction } from '@/db/client'
import { makeOrganisation } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { meetingCounterparts } from '@/db/schema'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('official') })

async function makeQuietDinner() {
  const visit = await makeVisit({
    sensitivity: 'public',
    status: 'returned',
    summaryEn: 'On the last evening Quiet Company received the delegation.',
  })
  const host = await makeOrganisation({ nameEn: 'Quiet Company' })
  const dinner = await makeMeeting({
    visitId: visit.id,
    state: 'held',
    subjectEn: 'Dinner by the sea',
    sensitivity: 'restricted',
  })
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: dinner.id, organisationId: host.id, position: 1 }),
  )
  return visit
}

test('a public report is refused while its summary names whom a hidden meeting was with, is mended, and is taken away', async ({
  page,
}) => {
  // Each page of an edition draws all its papers.
  test.slow()
  const visit = await makeQuietDinner()
  const desk = deskOf(page, 'en')
  const report = desk.say('papers.kind.report', { direction: 'outbound' })
  const pdf = page.getByRole('link', {
    name: desk.say('editions.page.fileOf', { paper: report, format: desk.say('values.paperFormat.pdf') }),
    exact: true,
  })
  await page.goto(`/visits/${visit.ref}`)

  await desk.follow('editions.page.link')
  await expect(page.getByRole('heading', { level: 1, name: desk.say('editions.page.title') })).toBeVisible()
  await expect(pdf).toBeVisible()
  await desk.follow('editions.page.public')
  await expect(page.getByText(desk.say('editions.page.stands')).first()).toBeVisible()
  await expect(pdf).toHaveCount(0)
  const leaks = page.getByRole('table', { name: desk.say('editions.page.names') })
  await expect(leaks.getByRole('rowheader', { name: 'Quiet Company' })).toBeVisible()
  await expect(leaks.getByText('On the last evening Quiet Company')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Dinner by the sea' }).last()).toBeVisible()

  const address = `/visits/${visit.ref}/report.pdf`
  const asked = `${address}?lang=en&edition=public`
  const refusal = await page.request.get(asked)
  expect(refusal.status()).toBe(409)
  expect(await refusal.text()).toContain('Quiet Company')

  const field = desk.say('values.editionField.summary')
  await leaks
    .getByRole('link', { name: desk.say('editions.page.change', { record: visit.ref, field }) })
    .click()
  await desk.write('visits.summary', 'The delegation was well received.')
  await desk.press('forms.save')
  await expect(page).toHaveURL(`/visits/${visit.ref}`)

  await page.goto(`/visits/${visit.ref}/papers?edition=public&lang=en`)
  await expect(leaks).toHaveCount(0)
  const file = await page.request.get((await pdf.getAttribute('href')) ?? '')
  expect(file.status()).toBe(200)
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect(file.headers()['cache-control']).toBe('private, no-store')
})

test('what is ticked to be kept inside stays out of the counterpart’s edition', async ({ page }) => {
  const visit = await makeVisit({
    sensitivity: 'internal',
    status: 'returned',
    summaryEn: 'A frank account.',
  })
  const desk = deskOf(page, 'en')
  await page.goto(`/visits/${visit.ref}/edit`)

  await page
    .getByRole('group', { name: desk.say('editions.inside.legend') })
    .getByLabel(desk.say('values.editionField.summary'))
    .check()
  await desk.press('forms.save')
  await expect(page).toHaveURL(`/visits/${visit.ref}`)

  await page.goto(`/visits/${visit.ref}/papers?edition=counterpart&lang=en`)
  await expect(page.getByRole('heading', { name: desk.say('editions.why.inside') })).toBeVisible()
  await page.goto(`/visits/${visit.ref}/papers?edition=public&lang=en`)
  await expect(page.getByText(desk.say('editions.refused.visit'))).toBeVisible()
  await desk.follow('editions.page.setLevel')
  await expect(page).toHaveURL(`/visits/${visit.ref}/edit#sensitivity`)
})

test('the disclosure list of a quarter is read and taken away as CSV @phone', async ({ page }) => {
  const visit = await makeVisit({
    sensitivity: 'public',
    status: 'returned',
    firstOn: '2031-02-03',
    lastOn: '2031-02-07',
    purposeEn: 'To widen trade',
  })
  const desk = deskOf(page, 'en')
  await page.goto('/reports')

  await desk.follow('disclosure.link')
  await page.getByRole('combobox', { name: desk.say('disclosure.quarter') }).selectOption('2031-Q1')
  await desk.press('disclosure.show')
  const row = page.getByRole('row').filter({ hasText: visit.ref })
  await expect(row).toContainText('To widen trade')
  await expect(row).toContainText(desk.say('disclosure.incomplete'))

  const link = page.getByRole('link', { name: desk.say('disclosure.csv') })
  const csv = await (await page.request.get((await link.getAttribute('href')) ?? '')).text()
  expect(csv).toContain(visit.ref)
  expect(csv).toContain('2031-02-07')
})
