import { makePlace } from '@/db/factories/directory'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('staff'), javaScriptEnabled: false })

test('a visit is planned, and bad dates refused in words, before any script has loaded', async ({ page }) => {
  const desk = deskOf(page, 'en')
  await page.goto('/visits/new')
  await desk.field('values.direction.outbound').check()
  await desk.write('visits.titleOf', '<script>alert(1)</script> & friends')
  await desk.field('visits.firstOn').fill('2026-05-10')
  await desk.field('visits.lastOn').fill('2026-05-08')
  await desk.press('visits.planThis')

  await expect(page.getByText(desk.say('problems.reversedDates')).first()).toBeVisible()
  await desk.field('visits.lastOn').fill('2026-05-12')
  await desk.press('visits.planThis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<script>alert(1)</script> & friends')
})

test('a meeting with an unknown time and new counterparts is added from a phone before any script has loaded', async ({
  page,
}) => {
  const desk = deskOf(page, 'en')
  const visit = await makeVisit({ firstOn: '2026-05-10', lastOn: '2026-05-12' })
  const place = await makePlace({
    nameEn: 'Gwadar',
    nameSearch: 'gwadar',
    country: 'PK',
    zone: 'Asia/Karachi',
  })
  const stop = await makeStop({ visitId: visit.id, placeId: place.id })
  await page.goto(`/visits/${visit.ref}/meetings/new?stop=${stop.id}`)
  await desk.choose('meetings.kind', 'values.meetingKind.courtesy-call')
  await desk.write('meetings.subject', 'Call on the port authority')
  await page
    .getByRole('combobox', { name: `${desk.say('meetings.organisation')} 1` })
    .fill('Gwadar Port Authority')
  await desk.at('meetings.start', { precision: 'visit' })
  await desk.press('meetings.add')

  await page.getByRole('checkbox').first().check()
  await desk.choose('forms.pickKind', 'values.organisationKind.state-owned-company')
  await desk.press('meetings.add')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call on the port authority')
  await expect(page.getByText('Gwadar Port Authority').first()).toBeVisible()
})
