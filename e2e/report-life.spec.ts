import type { Page } from '@playwright/test'
import { makePerson } from '@/db/factories/directory'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'
import { wordsIn } from './words'

test.use({ storageState: storedSignIn('staff') })

const say = wordsIn('en')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const note = 'Say what the talks came to.'

/** A visit whose delegation is back, with the photos that its report wants. */
async function makeReturned(page: Page, baseURL?: string) {
  const visit = await makeVisit({ status: 'returned', titleEn: 'Delegation to Tallinn and Riga' })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
  for (const mark of [1, 2, 3]) {
    // What stands after a picture's end changes its bytes and not what it shows.
    const file = {
      name: `${mark}.png`,
      mimeType: 'image/png',
      buffer: Buffer.concat([png, Buffer.from([mark])]),
    }
    const sent = await page.request.post(`/files?of=visit:${visit.id}`, {
      multipart: { file },
      headers: { origin: baseURL ?? '', accept: 'application/json' },
    })
    expect(await sent.json()).toMatchObject({ ok: true })
  }
  return visit.ref
}

test('a report is blocked, mended, submitted, returned, approved, and stands as it was when the record changes', async ({
  page,
  asRole,
  baseURL,
}) => {
  test.slow()
  const ref = await makeReturned(page, baseURL)
  const official = await asRole('official')
  const desk = deskOf(page, 'en')

  await page.goto(`/visits/${ref}/submit`)
  await expect(page.getByRole('button', { name: say('visits.submit') })).toHaveCount(0)
  await page.getByRole('link', { name: say('records.noSummary') }).click()
  await write(page, 'Two cities were visited.')
  await submit(page, ref)

  await official.goto('/')
  await official.getByRole('link', { name: 'Delegation to Tallinn and Riga' }).first().waitFor()
  await official.goto(`/visits/${ref}`)
  await official.getByRole('link', { name: say('reports.life.return') }).click()
  await deskOf(official, 'en').press('reports.life.returnThis')
  await expect(official.getByText(say('problems.required')).first()).toBeVisible()
  await official.getByLabel(say('reports.life.note')).fill(note)
  await deskOf(official, 'en').press('reports.life.returnThis')
  await expect(official.getByText(say('reports.life.mark', { state: 'returned' }))).toBeVisible()

  await page.goto(`/visits/${ref}`)
  await expect(page.getByText(note)).toBeVisible()
  await page.goto(`/visits/${ref}/edit`)
  await write(page, 'Two cities were visited; the talks came to a plan.')
  await submit(page, ref)

  await official.goto(`/visits/${ref}`)
  await deskOf(official, 'en').press('reports.life.approve')
  await expect(official.getByText(say('reports.life.mark', { state: 'approved' }))).toBeVisible()

  await page.goto(`/visits/${ref}/edit`)
  await write(page, 'Other words, afterwards.')
  await page.goto(`/visits/${ref}/report`)
  await expect(page.getByText('Other words, afterwards.')).toBeVisible()
  await page.getByText(say('reports.changed.title', { number: 2 })).click()
  await expect(page.getByRole('link', { name: say('values.reportPart.summary'), exact: true })).toBeVisible()
  await desk.follow('reports.versions.link', { count: 2 })
  await page.getByRole('link', { name: say('reports.versions.one', { number: 2 }) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('reports.versions.one', { number: 2 }))
  await expect(page.getByText('the talks came to a plan.')).toBeVisible()
  await expect(page.getByText('Other words, afterwards.')).toHaveCount(0)

  const file = await page.getByRole('link', { name: `${ref}-report-2.pdf` }).getAttribute('href')
  const pdf = await page.request.get(file ?? '')
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  expect(pdf.headers()['cache-control']).toContain('no-store')

  await deskOf(official, 'en').press('visits.close')
  await expect(official.getByText(say('reports.life.mark', { state: 'archived' }))).toBeVisible()
})

test('what a visit costs is written line by line, added up, taken away and put back', async ({
  page,
  baseURL,
}) => {
  const ref = await makeReturned(page, baseURL)
  const desk = deskOf(page, 'en')
  await page.goto(`/visits/${ref}`)
  await desk.follow('visits.costs')
  await cost(page, { planned: '1.2万', currency: 'CNY' })
  await cost(page, { planned: '1,000', currency: 'USD', rate: '7.1' })

  const totals = page.getByRole('table', { name: say('costs.totals.byItem') })
  await expect(totals.getByRole('row', { name: say('costs.total') })).toContainText('19,100')
  await page
    .getByRole('link', { name: say('costs.editOf', { number: 2, item: say('values.costItem.gifts') }) })
    .click()
  await desk.press('costs.remove')
  await expect(page.getByText(say('costs.removed', { number: 2 }))).toBeVisible()
  await desk.press('frame.undo')
  await expect(totals.getByRole('row', { name: say('costs.total') })).toContainText('19,100')
})

async function write(page: Page, summary: string) {
  const desk = deskOf(page, 'en')
  await desk.write('visits.summary', summary)
  await desk.press('forms.save')
  await expect(page.getByText(summary)).toBeVisible()
}

async function submit(page: Page, ref: string) {
  await page.goto(`/visits/${ref}/submit`)
  await page.getByLabel(say('visits.gapsReason')).fill('Nobody wrote the rest down.')
  await deskOf(page, 'en').press('visits.submit')
  // Four papers are made first, which on a busy machine takes its time.
  const submitted = page.getByText(say('reports.life.mark', { state: 'submitted' }))
  await expect(submitted).toBeVisible({ timeout: 30_000 })
}

type Line = { planned: string; currency: string; rate?: string }

async function cost(page: Page, { planned, currency, rate }: Line) {
  const desk = deskOf(page, 'en')
  await desk.follow('costs.add')
  await desk.choose('costs.item', 'values.costItem.gifts')
  await page.getByLabel(say('costs.planned')).fill(planned)
  await page.getByLabel(say('costs.currency')).fill(currency)
  if (rate) await page.getByLabel(say('costs.rate')).fill(rate)
  await desk.press('costs.addThis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('costs.title'))
}
