import type { Page } from '@playwright/test'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('official') })

/** Due longer than anything else in the office, so that a session begins with these. */
async function makeDue(count: number) {
  const refs: string[] = []
  for (let number = 1; number <= count; number++) {
    const reviewDueOn = `1990-01-${String(number).padStart(2, '0')}`
    const agreement = await makeAgreement({ reviewDueOn, effectiveRule: 'on-signature', term: 'open-ended' })
    await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '1989-05-01' })
    await makeCommitment({ agreementId: agreement.id, dueOn: '1989-12-01' })
    refs.push(agreement.ref)
  }
  return refs
}

const say = deskOf({} as Page, 'en').say
const status = (page: Page) => page.getByRole('status')

/** Waits until the screen of one agreement is there and listens to its keys. */
async function listening(page: Page, ref: string, number: string) {
  await expect(page.getByText(ref, { exact: true }).first()).toBeVisible()
  await expect(status(page).getByText(number, { exact: true })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
}

async function pressed(page: Page, role: 'button' | 'link', name: string | RegExp) {
  await page.getByRole(role, { name }).first().focus()
  await page.keyboard.press('Enter')
}

test('an official goes through seventeen due agreements by keyboard alone, leaves, resumes and takes the minutes', async ({
  page,
}) => {
  // Seventeen screens, and the minutes typeset twice.
  test.slow()
  const refs = await makeDue(17)
  const at = async (index: number) => listening(page, refs[index] ?? '', `${index + 1} of ${all}`)
  let all = '17'
  await page.goto('/agreements/review')
  await pressed(page, 'button', say('reviews.session.begin'))
  // The office has other agreements, which may be due as well.
  all =
    (
      await status(page)
        .getByText(/^1 of \d+$/)
        .textContent()
    )?.slice('1 of '.length) ?? all
  expect(Number(all)).toBeGreaterThanOrEqual(17)

  await at(0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: say('reviews.keys.title') })).toBeVisible()
  await page.keyboard.press('Escape')
  const note = page.getByLabel(say('agreements.reviews.note')).first()
  await note.focus()
  await page.keyboard.type('2 letters and s are text here?')
  await expect(note).toHaveValue('2 letters and s are text here?')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('link', { name: say('problems.choice') })).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('radio', { name: say('values.reviewFinding.on-course') })).toBeChecked()
  await page.keyboard.press('Control+Enter')

  for (let index = 1; index < 8; index++) {
    await at(index)
    if (index === 3) await page.keyboard.press('s')
    else {
      await page.keyboard.press(String((index % 5) + 1))
      await page.keyboard.press('Control+Enter')
    }
  }
  await at(8)

  await page.goto('/')
  await page.goto('/agreements/review')
  await pressed(page, 'link', say('reviews.session.resume'))
  for (let index = 8; index < 17; index++) {
    await at(index)
    await page.keyboard.press('2')
    await page.keyboard.press('Control+Enter')
  }
  if (all === '17') await expect(page.getByRole('heading', { level: 1 })).toContainText('Review session')
  else {
    await expect(status(page).getByText(`18 of ${all}`, { exact: true })).toBeVisible()
    await pressed(page, 'link', /\d{4}$/)
  }

  await expect(page.getByText('16 reviewed, 1 passed over')).toBeVisible()
  await page.getByLabel(say('reviews.summary.note')).focus()
  await page.keyboard.type('To be taken up again in spring.')
  await pressed(page, 'button', say('reviews.summary.end'))
  await expect(page.getByText('To be taken up again in spring.', { exact: true })).toBeVisible()
  for (const language of ['en', 'zh-CN']) {
    const link = page.getByRole('link', { name: say(`reviews.minutes.file.${language}`) })
    const minutes = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(minutes.headers()['content-type']).toBe('application/pdf')
    expect((await minutes.body()).subarray(0, 5).toString()).toBe('%PDF-')
  }
})

test('what an official asks about an agreement waits on the person’s Today until it is answered', async ({
  page,
  asRole,
}) => {
  const { ref } = await makeAgreement()
  const desk = deskOf(page, 'en')
  await page.goto(`/agreements/${ref}/questions`)
  await page.getByLabel(say('reviews.questions.of')).selectOption({ label: 'Staff (demonstration)' })
  await page.getByLabel(say('reviews.questions.question')).fill(`What became of ${ref}?`)
  await desk.press('reviews.questions.send')
  await expect(page.getByText(say('reviews.questions.waits'))).toBeVisible()

  const staff = await asRole('staff')
  await staff.goto('/')
  await staff.getByRole('link', { name: `What became of ${ref}?` }).click()
  await staff.getByLabel(say('reviews.questions.answer')).fill('They wrote on Monday.')
  await staff.getByRole('button', { name: say('reviews.questions.answerThis') }).click()
  await expect(staff.getByText('They wrote on Monday.', { exact: true })).toBeVisible()
  await staff.goto('/')
  await expect(staff.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(staff.getByRole('link', { name: `What became of ${ref}?` })).toHaveCount(0)

  await page.goto(`/agreements/${ref}`)
  await expect(page.getByText('They wrote on Monday.', { exact: true })).toBeVisible()
})
