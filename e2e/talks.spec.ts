import type { Page } from '@playwright/test'
import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('staff') })

async function taken(page: Page, name: string) {
  const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  const file = await page.request.get(address ?? '')
  expect(file.status()).toBe(200)
  expect(file.headers()['cache-control']).toBe('private, no-store')
  return { type: file.headers()['content-type'], bytes: await file.body() }
}

test('staff write what is wanted of a meeting and take its papers; a viewer reads it and finds no form @phone', async ({
  page,
  asRole,
}) => {
  // Four papers are typeset.
  test.slow()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, state: 'held', recordEn: 'They want a green lane.' })
  const path = `/visits/${visit.ref}/meetings/${meeting.number}`
  const desk = deskOf(page, 'en')

  await page.goto(`${path}/edit`)
  await page.getByText(desk.say('meetings.forBriefing'), { exact: true }).click()
  await desk.write('meetings.objective', 'A date for the signing')
  await desk.write('meetings.talkingPoints', 'Thank them first.')
  await desk.press('forms.save')

  await expect(page).toHaveURL(path)
  await expect(page.getByText('A date for the signing')).toBeVisible()
  await expect(page.getByText('Thank them first.')).toBeVisible()
  for (const label of ['talks.briefing.ofMeeting', 'talks.minutes.internal']) {
    const { type, bytes } = await taken(page, `${desk.say(label)} PDF`)
    expect(type).toBe('application/pdf')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  }
  const outside = await page.request.get(`${path}/minutes.pdf?edition=counterpart&text=internal`)
  expect([outside.status(), await outside.text()]).toEqual([409, desk.say('talks.refused.agreedOnly')])
  const pack = await page.request.get(`/visits/${visit.ref}/briefing.pdf`)
  expect([pack.status(), pack.headers()['cache-control']]).toEqual([200, 'private, no-store'])

  const viewer = await asRole('viewer')
  await viewer.goto(path)
  await expect(viewer.getByText('Thank them first.')).toBeVisible()
  await expect(viewer.getByRole('link', { name: desk.say('meetings.edit'), exact: true })).toHaveCount(0)
  const file = await viewer.request.get(`${path}/minutes.pdf?lang=zh-CN`)
  expect(file.headers()['content-type']).toBe('application/pdf')
})
