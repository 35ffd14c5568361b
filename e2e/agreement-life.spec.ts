import type { Page } from '@playwright/test'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation } from '@/db/factories/directory'
import { agreementParties } from '@/db/schema'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')
const title = 'Sister-city talk with New Harbour'

test.use({ storageState: storedSignIn('staff') })

/** The talk as it was left after the visit: two parties, proposed on Christmas Eve. */
async function proposedTalk() {
  const [ours, theirs] = [await makeOrganisation(), await makeOrganisation()]
  const agreement = await makeAgreement({
    titleEn: title,
    type: 'sister-city-agreement',
    effectiveRule: 'on-approval',
    term: 'open-ended',
  })
  await transaction((tx) =>
    tx.insert(agreementParties).values([
      { agreementId: agreement.id, organisationId: ours.id, side: 'ours', position: 1 },
      { agreementId: agreement.id, organisationId: theirs.id, side: 'theirs', position: 2 },
    ]),
  )
  await makeAct({ agreementId: agreement.id, kind: 'proposed', doneOn: '2019-12-24' })
  return { ref: agreement.ref, ours: ours.nameEn ?? '', theirs: theirs.nameEn ?? '' }
}

async function sign(page: Page, ref: string, by: string, on: string, place: string) {
  const desk = deskOf(page, 'en')
  await page.goto(`/agreements/${ref}`)
  await desk.follow('agreements.sign.title')
  await desk.field('agreements.fields.signedOn').fill(on)
  await desk.add('place', 'agreements.acts.place', place, { country: 'IN', zone: 'Asia/Kolkata' })
  await page.getByLabel(say('agreements.sign.for')).selectOption({ label: by })
  await desk.press('agreements.sign.submit')
  await expect(page).toHaveURL(`/agreements/${ref}`)
}

type Given = { on: string; by?: string; until?: string }

async function enter(page: Page, ref: string, kind: string, { on, by, until }: Given) {
  const desk = deskOf(page, 'en')
  await page.goto(`/agreements/${ref}/acts`)
  await page
    .getByLabel(say('agreements.acts.act'), { exact: true })
    .selectOption({ label: say(`values.actKind.${kind}`) })
  await page.getByLabel(new RegExp(`^${say('agreements.acts.doneOn')}`)).fill(on)
  if (by) await page.getByLabel(say('agreements.acts.by')).selectOption({ label: by })
  if (until) await desk.field('agreements.acts.untilOn').fill(until)
  await desk.press('agreements.acts.submit')
}

const listed = (page: Page, kind: string) =>
  page.getByRole('listitem').filter({ hasText: say(`values.actKind.${kind}`) })

test('a sister-city talk lives from proposal to its end with notice, and each day says how it stood', async ({
  page,
}) => {
  // A whole life: some thirty pages.
  test.slow()
  const { ref, ours, theirs } = await proposedTalk()
  const desk = deskOf(page, 'en')

  await enter(page, ref, 'text-agreed', { on: '2019-12-01' })
  await expect(
    page.getByText(say('agreements.refused.beforeProposal', { day: '24 December 2019' })).first(),
  ).toBeVisible()

  await sign(page, ref, ours, '2020-03-01', 'Belapur Quay')
  await sign(page, ref, theirs, '2020-04-16', 'Nerul Gate')
  await enter(page, ref, 'approved', { on: '2020-05-20', by: ours })
  await expect(listed(page, 'approved')).toHaveCount(1)
  await enter(page, ref, 'approved', { on: '2020-06-01', by: theirs })
  await expect(listed(page, 'approved')).toHaveCount(2)
  await enter(page, ref, 'amended', { on: '2023-01-10' })
  await expect(listed(page, 'amended')).toHaveCount(1)
  await enter(page, ref, 'terminated', { on: '2024-01-10', until: '2024-07-10' })
  await expect(listed(page, 'terminated')).toHaveCount(1)

  await page.goto(`/agreements/${ref}`)
  await desk.follow('agreements.correct.title')
  const wrong = say('agreements.correct.of', {
    fact: say('agreements.correct.fields.signing-day'),
    whose: theirs,
  })
  await page.getByRole('link', { name: say('agreements.correct.changeNamed', { fact: wrong }) }).click()
  await desk.field('agreements.correct.truth').fill('2020-04-15')
  await desk.write('agreements.correct.reason', 'The signed text bears the fifteenth.')
  await desk.press('agreements.correct.submit')
  await expect(page.getByText('Day of signing: 16 April 2020 → 15 April 2020')).toBeVisible()
  await expect(page.getByRole('img', { name: say('agreements.timeline.title', { ref }) })).toBeVisible()

  const days = [
    ['2019-12-31', 'draft', 'Proposed on 24 December 2019; not signed'],
    ['2020-03-01', 'draft', 'Signed by one side on 1 March 2020 in Belapur Quay; not yet signed by all'],
    ['2020-04-15', 'signed', 'Signed on 15 April 2020 in Nerul Gate; approval awaited'],
    ['2020-05-31', 'signed', 'approval awaited'],
    ['2020-06-01', 'in-force', 'In force since 1 June 2020, on approval by both sides'],
    ['2023-01-10', 'in-force', 'last amended on 10 January 2023'],
    ['2024-01-10', 'in-force', 'ends on 10 July 2024, after notice'],
    ['2024-07-10', 'terminated', 'Terminated as of 10 July 2024'],
  ] as const
  for (const [on, status, reason] of days) {
    await page.goto(`/agreements/${ref}?on=${on}`)
    const head = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })
    await expect(head).toContainText(say(`values.agreementStatus.${status}`))
    await expect(head).toContainText(reason)

    await page.goto(`/agreements?on=${on}&words=${ref}`)
    await expect(page.getByRole('row').filter({ hasText: title })).toContainText(
      say(`values.agreementStatus.${status}`),
    )
  }
})

test('a successor in force is offered as what supersedes, and does so once that is recorded', async ({
  page,
}) => {
  const first = await makeAgreement({ titleEn: 'First framework', effectiveRule: 'on-signature' })
  await makeAct({ agreementId: first.id, kind: 'signed', doneOn: '2019-12-20' })
  const desk = deskOf(page, 'en')

  await page.goto(`/agreements/${first.ref}`)
  await desk.follow('agreements.family.add.succeeds')
  await desk.write('agreements.fields.title', 'Second framework')
  await desk.press('agreements.recordThis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second framework')
  await desk.follow('agreements.edit')
  await desk.choose('agreements.fields.effectiveRule', 'values.effectiveRule.on-signature')
  await desk.press('forms.save')
  await desk.follow('agreements.sign.title')
  await desk.field('agreements.fields.signedOn').fill('2024-12-20')
  await desk.press('agreements.sign.submit')

  await page.getByRole('link', { name: 'First framework' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First framework')
  await desk.follow('agreements.family.recordIt.superseded')
  await desk.press('agreements.acts.submit')
  await expect(page.getByRole('main')).toContainText('Superseded on 20 December 2024')
})
