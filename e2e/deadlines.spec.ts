import { makeCommitment } from '@/db/factories/commitments'
import { addDays, todayIn } from '@/lib/time/local'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

const today = todayIn('Asia/Shanghai')

test.describe('an official before any script has loaded', () => {
  test.use({ storageState: storedSignIn('official'), javaScriptEnabled: false })

  test('makes a calendar address that opens without signing in, until it is ended', async ({
    page,
    playwright,
  }) => {
    const { say, press, field } = deskOf(page, 'en')
    await makeCommitment({ wordsEn: 'Send the harbour plan', dueOn: addDays(today, 5) })
    await page.goto('/settings/me')
    await press('deadlines.feed.make')
    const address = await field('deadlines.feed.label').inputValue()

    const calendar = await playwright.request.newContext()
    const answer = await calendar.get(address)
    expect(answer.headers()).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
    })
    expect(await answer.text()).toContain('Send the harbour plan')

    await page.goto('/settings/me')
    await expect(page.getByText(say('deadlines.feed.active'))).toBeVisible()
    await press('deadlines.feed.revoke')
    await expect(page.getByText(say('deadlines.feed.none'))).toBeVisible()
    for (const gone of [address, address.replace(/=.*/, '=guess'), address.replace(/\?.*/, '')]) {
      const refused = await calendar.get(gone)
      expect([refused.status(), await refused.text()]).toEqual([404, ''])
    }
    await calendar.dispose()
  })
})

test.describe('an official', () => {
  test.use({ storageState: storedSignIn('official') })

  test('sees on Today by person what is overdue @phone', async ({ page }) => {
    const { say } = deskOf(page, 'en')
    // Long before what other journeys make: a group shows its earliest few.
    const { ref } = await makeCommitment({ wordsEn: 'Answer the port of Piraeus', dueOn: '1950-01-01' })
    await page.goto('/')

    const nobody = page.getByRole('group').filter({ hasText: say('today.byPerson.nobody') })
    const line = nobody.getByRole('listitem').filter({ hasText: ref })
    const link = line.getByRole('link', { name: 'Answer the port of Piraeus' })
    // The first group stands open.
    if (!(await link.isVisible())) await nobody.getByText(say('today.byPerson.nobody')).click()
    await link.click()

    await expect(page).toHaveURL(`/commitments/${ref}`)
  })
})

test.describe('an officer', () => {
  test.use({ storageState: storedSignIn('staff') })

  test('chooses how often deadlines come by e-mail, and reads that this server sends none yet', async ({
    page,
    expectStatus,
  }) => {
    const { say, press, field, choose } = deskOf(page, 'en')
    await page.goto('/settings/me')
    await expect(page.getByText(say('settings.digestUnset'))).toBeVisible()

    await choose('settings.digest', 'values.digestRhythm.daily')
    await press('forms.save')

    await expect(page.getByText(say('settings.saved'))).toBeVisible()
    await expect(field('settings.digest')).toHaveValue('daily')
    expectStatus(404, '/settings/digests')
    await page.goto('/settings/digests')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.notFound'))
  })
})

test.describe('an administrator', () => {
  test.use({ storageState: storedSignIn('admin') })

  test('adds a day off, takes it off the list and puts it back', async ({ page }) => {
    const { say, press, follow, field, write } = deskOf(page, 'en')
    await page.goto('/settings/days?year=2026')
    await expect(page.getByRole('link', { name: '23 February 2026' })).toBeVisible()
    await follow('officeDays.add')
    await field('officeDays.day').fill('2031-01-01')
    await write('officeDays.name', 'Founding day')
    await field('officeDays.source').fill('Notice 1 of 2030')
    await press('officeDays.add')

    await page.getByRole('link', { name: '1 January 2031' }).click()
    await press('officeDays.remove')
    await press('frame.undo')

    await expect(page.getByRole('row', { name: 'Founding day' })).toContainText(say('values.dayKind.off'))
  })

  test('sees whether reminders go out', async ({ page }) => {
    const { say } = deskOf(page, 'en')
    await page.goto('/settings')
    await page.getByRole('link', { name: say('digests.title') }).click()

    await expect(page.getByText(say('digests.unset'))).toBeVisible()
    await expect(page.getByText(say('digests.never'))).toBeVisible()
  })
})
