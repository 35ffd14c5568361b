import type { Page } from '@playwright/test'
import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { partsOf } from '@/lib/letterheads/package'
import { makeTemplate, paragraphsOf } from '@/lib/letterheads/testing'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'

test.describe('a viewer', () => {
  test.use({ storageState: storedSignIn('viewer') })

  test('finds every meeting with somebody and takes the list away as it stands @phone', async ({ page }) => {
    const { say, press, field } = deskOf(page, 'en')
    await page.goto('/visits')
    await page.getByRole('link', { name: say('visits.allMeetings') }).click()
    await field('meetings.list.with').fill('Sima')
    await press('meetings.list.show')

    const table = page.getByRole('table', { name: say('meetings.list.title') })
    await expect(table.getByRole('link', { name: /Sima/ })).toBeVisible()
    const csv = await page.request.get(
      (await page.getByRole('link', { name: say('lists.csv'), exact: true }).getAttribute('href')) ?? '',
    )
    expect(await csv.text()).toContain('Sima')
    expect(csv.headers()).toMatchObject({ 'cache-control': 'private, no-store' })
  })

  for (const list of ['visits', 'directory/people', 'directory/organisations'])
    test(`takes away ${list} in both forms`, async ({ page }) => {
      const { say } = deskOf(page, 'en')
      await page.goto(`/${list}`)
      for (const [form, begins] of [
        ['csv', '\uFEFF'],
        ['xlsx', 'PK'],
      ] as const) {
        const link = page.getByRole('link', { name: say(`lists.${form}`), exact: true })
        const file = await page.request.get((await link.getAttribute('href')) ?? '')
        expect((await file.body()).toString('utf8').startsWith(begins)).toBe(true)
      }
    })

  test('takes the calendar of a visit, with a meeting that is then removed told as cancelled', async ({
    page,
  }) => {
    const visit = await makeVisit({ titleEn: 'To Yekaterinburg' })
    const at = { startPrecision: 'exact', startOn: '2019-12-20', startTime: '10:00' } as const
    const zoned = { ...at, startAt: Date.UTC(2019, 11, 20, 5), startZone: 'Asia/Yekaterinburg' }
    await makeMeeting({ visitId: visit.id, ...zoned, number: 1, subjectEn: 'Talks' })
    await makeMeeting({ visitId: visit.id, ...zoned, number: 2, removedAt: 1 })

    const calendar = await page.request.get(`/visits/${visit.ref}/visit.ics?lang=en`)

    const text = await calendar.text()
    expect(text).toContain('DTSTART;TZID=Asia/Yekaterinburg:20191220T100000')
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1)
  })
})

test.describe('an administrator', () => {
  test.use({ storageState: storedSignIn('admin') })

  test('uploads a wrong letterhead, is told the place, mends it, and has a report set on it', async ({
    page,
  }) => {
    test.slow()
    const { say } = deskOf(page, 'en')
    await page.goto('/settings/letterheads')
    await send(page, 'Red head.docx', await makeTemplate(['{titel}', '{body}'], ['{office}']))
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'There is no field “titel”: text, paragraph 1',
    )

    await send(page, 'Red head.docx', await makeTemplate(['{title}', '{body}'], ['No. {reference}']))
    const letterhead = partOf(page, 'Red head')
    await expect(letterhead.getByText(say('letterheads.version', { number: 1 }))).toBeVisible()

    await letterhead.getByLabel(say('letterheads.tryVisit')).fill('V2019-001')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      letterhead.getByRole('button', { name: say('letterheads.tryGo') }).click(),
    ])
    const pieces: Buffer[] = []
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
    const parts = await partsOf(Buffer.concat(pieces))
    const header = [...(parts?.keys() ?? [])].filter((path) => path.startsWith('word/header'))
    const heads = header.flatMap((path) => paragraphsOf(parts ?? new Map(), path))
    expect(heads).toContain('No. V2019-001')
    expect(paragraphsOf(parts ?? new Map(), 'word/document.xml').join(' ')).toContain('Wang Jian')
  })

  async function send(page: Page, name: string, buffer: Buffer) {
    const { say } = deskOf(page, 'en')
    const upload = partOf(page, say('letterheads.upload'))
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await upload.getByLabel(say('letterheads.choose')).setInputFiles({ name, mimeType, buffer })
    await upload.getByRole('button', { name: say('letterheads.send') }).click()
  }
})

const partOf = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })
