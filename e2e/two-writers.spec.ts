import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('staff') })

test('two people who write one record lose neither text', async ({ page, asRole }) => {
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, state: 'held' })
  const address = `/visits/${visit.ref}/meetings/${meeting.number}`
  const other = await asRole('official')
  const [mine, theirs] = [deskOf(page, 'en'), deskOf(other, 'en')]
  await page.goto(`${address}/record`)
  await other.goto(`${address}/record`)

  await theirs.write('meetings.record', 'They asked for a second train a week.')
  await theirs.press('forms.save')
  await expect(other.getByText('They asked for a second train a week.', { exact: true })).toBeVisible()
  await mine.write('meetings.record', 'We offered a second train a week.')
  await mine.press('forms.save')

  const record = page.getByLabel(mine.say('forms.inEnglish', { label: mine.say('meetings.record') })).first()
  await expect(page.getByText('They asked for a second train a week.', { exact: true })).toBeVisible()
  await expect(record).toHaveValue('We offered a second train a week.')
  await record.fill('They asked for a second train a week. We offered it.')
  await mine.press('forms.save')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page.getByText('They asked for a second train a week. We offered it.', { exact: true }),
  ).toBeVisible()

  await page.goto(`${address}/history`)
  await expect(page.getByText('They asked for a second train a week.').first()).toBeVisible()
})

test('what was typed and never sent is offered again when one comes back', async ({ page }) => {
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, state: 'held' })
  const desk = deskOf(page, 'en')
  const address = `/visits/${visit.ref}/meetings/${meeting.number}/record`
  const kept = () => page.evaluate(() => JSON.stringify(localStorage).includes('half a sentence'))
  await page.goto(address)
  await desk.write('meetings.record', 'This is half a sentence')
  await expect.poll(kept).toBe(true)

  await page.goto('/')
  await page.goto(address)
  await desk.press('forms.restore')

  const record = page.getByLabel(desk.say('forms.inEnglish', { label: desk.say('meetings.record') })).first()
  await expect(record).toHaveValue('This is half a sentence')
  await desk.press('forms.save')
  await expect(page.getByText('This is half a sentence', { exact: true })).toBeVisible()
  await expect.poll(kept).toBe(false)
})

test('what was typed outlives a session that ended before it was sent', async ({ page }) => {
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, state: 'held' })
  const desk = deskOf(page, 'en')
  const cookies = await page.context().cookies()
  await page.goto(`/visits/${visit.ref}/meetings/${meeting.number}/record`)
  await desk.write('meetings.record', 'Typed while signed out')

  await page.context().clearCookies()
  await desk.press('forms.save')
  await expect(page).toHaveURL(/sign-in/)
  await page.context().addCookies(cookies)
  await page.goto(`/visits/${visit.ref}/meetings/${meeting.number}/record`)
  await desk.press('forms.restore')

  const record = page.getByLabel(desk.say('forms.inEnglish', { label: desk.say('meetings.record') })).first()
  await expect(record).toHaveValue('Typed while signed out')
})

test('a second meeting entered after going back is added beside the first', async ({ page }) => {
  const visit = await makeVisit()
  const desk = deskOf(page, 'en')
  await page.goto(`/visits/${visit.ref}/meetings/new`)
  await desk.choose('meetings.kind', 'values.meetingKind.talks')
  await desk.write('meetings.subject', 'First talk')
  await desk.at('meetings.start', { precision: 'visit' })
  await desk.press('meetings.add')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First talk')

  await page.goBack()
  await desk.choose('meetings.kind', 'values.meetingKind.talks')
  await desk.write('meetings.subject', 'Second talk')
  await desk.at('meetings.start', { precision: 'visit' })
  await desk.press('meetings.add')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second talk')
})
