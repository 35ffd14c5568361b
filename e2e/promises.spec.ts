import type { Page } from '@playwright/test'
import { makeInvestment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('staff') })

const record = 'The mayor was glad to see us.\n\nHe hopes to visit Yiwu in June, and will write.'

test('a promise marked in a record is closed with evidence once a second person has confirmed it', async ({
  page,
  asRole,
}) => {
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, state: 'held', recordEn: record })
  const desk = deskOf(page, 'en')
  await page.goto(`/visits/${visit.ref}/meetings/${meeting.number}`)

  await mark(page, 'hopes to visit Yiwu')
  await desk.follow('meetings.commitPhrase')
  await expect(desk.field('commitments.fields.quote')).toHaveValue('hopes to visit Yiwu')
  await desk.write('commitments.fields.words', `A return visit ${meeting.number}`)
  await desk.field('commitments.fields.important').check()
  await desk.press('commitments.make')
  await expect(page.getByRole('blockquote')).toHaveText('hopes to visit Yiwu')
  const address = new URL(page.url()).pathname

  await desk.follow('commitments.page.quoteFrom', { number: meeting.number })
  const marked = page.getByRole('link', { name: 'hopes to visit Yiwu', exact: true })
  await expect(marked).toBeInViewport()
  await marked.click()
  await expect(page).toHaveURL(address)

  await desk.follow('commitments.askToClose')
  await desk.press('commitments.askToClose')
  await expect(page.getByText(desk.say('problems.required')).first()).toBeVisible()
  await desk.field('commitments.fields.evidence').fill('Letter of 3 May')
  await desk.press('commitments.askToClose')
  await expect(page.getByText(desk.say('commitments.page.secondPerson'))).toBeVisible()
  await expect(page.getByRole('link', { name: desk.say('commitments.confirm') })).toHaveCount(0)

  const second = await asRole('official')
  const official = deskOf(second, 'en')
  await second.goto('/')
  await second.getByRole('link', { name: `A return visit ${meeting.number}` }).click()
  await official.follow('commitments.confirm')
  await expect(second).toHaveURL(`${address}/confirm`)
  await expect(second.getByText('Letter of 3 May')).toBeVisible()
  await official.press('commitments.confirm')
  await expect(second).toHaveURL(address)
  await expect(second.getByText(official.say('values.commitmentStatus.done')).first()).toBeVisible()
  await expect(second.getByText(official.say('commitments.fields.confirmedBy'))).toBeVisible()
})

test('what carries a project is noted step by step, and an amount that is none is refused in words', async ({
  page,
}) => {
  const { ref } = await makeInvestment({ wordsEn: 'A plant' })
  const desk = deskOf(page, 'en')
  await page.goto(`/commitments/${ref}`)

  await desk.follow('commitments.project.addStep')
  await expect(page).toHaveURL(/steps/)
  await desk.choose('commitments.project.rung', 'values.rung.contract')
  const day = desk.say('commitments.project.doneOn')
  await page.getByRole('textbox', { name: new RegExp(`^${day}`) }).fill('2021-03-01')
  await desk.press('commitments.project.addStep')
  const here = page.getByRole('listitem').filter({ hasText: desk.say('commitments.project.here') })
  await expect(here).toContainText(desk.say('values.rung.contract'))

  await desk.follow('commitments.project.addAmount')
  await expect(page).toHaveURL(/amounts/)
  await page.getByLabel(desk.say('commitments.project.amount'), { exact: true }).fill('-5')
  await desk.field('commitments.project.asOf').fill('2021-03-01')
  await desk.press('commitments.project.addAmount')
  await expect(page.getByText(desk.say('commitments.refused.noAmount')).first()).toBeVisible()
  await page.getByLabel(desk.say('commitments.project.amount'), { exact: true }).fill('1,250,000.50')
  await desk.press('commitments.project.addAmount')
  await expect(page.getByText('CNY 1,250,000.50', { exact: true })).toBeVisible()

  await page
    .getByRole('button', {
      name: desk.say('commitments.project.removeAmount', {
        amount: 'CNY 1,250,000.50',
        kind: desk.say('values.amountKind.pledged'),
      }),
    })
    .click()
  await expect(page.getByText(desk.say('commitments.project.noMoney'))).toBeVisible()
  await desk.press('frame.undo')
  await expect(page.getByText('CNY 1,250,000.50', { exact: true })).toBeVisible()
})

/** Selects words of the page as with the mouse. */
async function mark(page: Page, words: string) {
  await page
    .getByText(words)
    .first()
    .evaluate((element, wanted) => {
      const text = [...element.childNodes].find((node) => node.textContent?.includes(wanted))
      if (!text) throw new Error('The page does not hold these words in one piece.')
      const start = text.textContent?.indexOf(wanted) ?? 0
      document.getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length)
    }, words)
}
