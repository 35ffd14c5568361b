import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { deskOf, type Known } from './desk'
import { expect, storedSignIn, test } from './test'
import type { Language } from './words'

type Stop = { name: string; country: string; zone: string; from: Known; to: Known }
type Meeting = { kind: string; subject: string; partner: string; person?: string; stop?: string; at: Known }
type Story = {
  language: Language
  title: string
  head: string
  home: string
  stops: [Stop, Stop, Stop]
  meetings: Meeting[]
  agreement: string
  promises: { by: string; words: string }[]
}

const english: Story = {
  language: 'en',
  title: 'Trade delegation to Kazakhstan and Uzbekistan',
  head: 'Fang Lei',
  home: 'Yiwu',
  stops: [
    stop('Almaty', 'KZ', 'Asia/Almaty', '2026-03-10', '2026-03-12'),
    stop('Tashkent', 'UZ', 'Asia/Tashkent', '2026-03-12', '2026-03-14'),
    stop('Samarkand', 'UZ', 'Asia/Samarkand', '2026-03-14', '2026-03-16'),
  ],
  meetings: [
    {
      kind: 'talks',
      subject: 'Talks with the city of Almaty',
      partner: 'Almaty Akimat',
      person: 'Aigerim Sadykova',
      stop: 'Almaty',
      at: { precision: 'exact', on: '2026-03-11', time: '09:30' },
    },
    {
      kind: 'business-meeting',
      subject: 'Dry port at Khorgos',
      partner: 'Khorgos Gateway',
      stop: 'Almaty',
      at: { precision: 'part', on: '2026-03-11', part: 'afternoon' },
    },
    {
      kind: 'signing-ceremony',
      subject: 'Signing with the chamber of commerce',
      partner: 'Chamber of Commerce of Uzbekistan',
      stop: 'Tashkent',
      at: { precision: 'day', on: '2026-03-13' },
    },
    {
      kind: 'site-visit',
      subject: 'Silk workshop',
      partner: 'Samarkand Bukhara Silk',
      at: { precision: 'visit' },
    },
  ],
  agreement: 'Memorandum on a trade house in Tashkent',
  promises: [
    { by: 'us', words: 'Send the list of exhibitors by June.' },
    { by: 'them', words: 'Name a site for the trade house.' },
    { by: 'jointly', words: 'Set up a working group on customs.' },
  ],
}

const chinese: Story = {
  language: 'zh-CN',
  title: '经贸代表团出访日本、韩国',
  head: '方雷明',
  home: '义乌',
  stops: [
    stop('大阪', 'JP', 'Asia/Tokyo', '2026-04-10', '2026-04-12'),
    stop('京都', 'JP', 'Asia/Tokyo', '2026-04-12', '2026-04-14'),
    stop('釜山', 'KR', 'Asia/Seoul', '2026-04-14', '2026-04-16'),
  ],
  meetings: [
    {
      kind: 'talks',
      subject: '与大阪市会谈',
      partner: '大阪市役所',
      person: '田中一郎',
      stop: '大阪',
      at: { precision: 'exact', on: '2026-04-11', time: '09:30' },
    },
    {
      kind: 'business-meeting',
      subject: '与关西商社洽谈',
      partner: '关西商社',
      stop: '大阪',
      at: { precision: 'part', on: '2026-04-11', part: 'afternoon' },
    },
    {
      kind: 'signing-ceremony',
      subject: '与京都商会签字仪式',
      partner: '京都商工会议所',
      stop: '京都',
      at: { precision: 'day', on: '2026-04-13' },
    },
    { kind: 'site-visit', subject: '考察港口', partner: '釜山港湾公社', at: { precision: 'visit' } },
  ],
  agreement: '关于设立贸易馆的谅解备忘录',
  promises: [
    { by: 'us', words: '六月前提供参展企业名单。' },
    { by: 'them', words: '确定贸易馆选址。' },
    { by: 'jointly', words: '成立通关工作组。' },
  ],
}

function stop(name: string, country: string, zone: string, from: string, to: string): Stop {
  return { name, country, zone, from: { precision: 'day', on: from }, to: { precision: 'day', on: to } }
}

for (const story of [english, chinese]) {
  test.describe(`in ${story.language}`, () => {
    test.use({ storageState: storedSignIn('staff'), locale: story.language })

    test('staff enter a whole visit from nothing, through to its report as PDF', async ({ page, asRole }) => {
      test.slow()
      await readIn(page, story.language)
      const ref = await plan(page, story)
      await compose(page, story, ref)
      await travel(page, story, ref)
      const official = await asRole('official')
      await official.goto(`/visits/${ref}`)
      await official
        .getByRole('button', { name: deskOf(official, story.language).say('visits.approve') })
        .click()
      await expect(
        official.getByText(deskOf(official, story.language).say('values.visitStatus.approved')),
      ).toBeVisible()

      for (const meeting of story.meetings) await meet(page, story, ref, meeting)
      await record(page, story, ref)
      await sign(page, story, ref)
      for (const promise of story.promises) await promised(page, story, ref, promise)
      await read(page, story, ref)
    })
  })
}

async function readIn(page: Page, language: Language) {
  await page.goto('/settings/me')
  const html = page.locator('html')
  if ((await html.getAttribute('lang')) === language) return
  await page.locator('summary').first().click()
  await page.getByRole('button', { name: language === 'en' ? 'English' : '中文' }).click()
  await expect(html).toHaveAttribute('lang', language)
}

async function plan(page: Page, { language, title, stops }: Story): Promise<string> {
  const desk = deskOf(page, language)
  const [first, , last] = stops
  await page.goto('/visits/new')
  await desk.field('values.direction.outbound').check()
  await desk.write('visits.titleOf', title)
  await desk.field('visits.firstOn').fill(dayOf(first.from))
  await desk.field('visits.lastOn').fill(dayOf(last.to))
  await desk.press('visits.planThis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return new URL(page.url()).pathname.split('/')[2]!
}

async function compose(page: Page, { language, head }: Story, ref: string) {
  const desk = deskOf(page, language)
  await page.goto(`/visits/${ref}/delegation`)
  await desk.add('person', 'delegation.person', head)
  await desk.choose('delegation.role', 'values.memberRole.head')
  await desk.write('delegation.titleThen', language === 'en' ? 'Vice Mayor' : '副市长')
  await desk.press('delegation.addThis')
  await expect(page.getByRole('main').getByText(head).first()).toBeVisible()
}

async function travel(page: Page, { language, stops, home }: Story, ref: string) {
  const desk = deskOf(page, language)
  for (const stop of stops) {
    await page.goto(`/visits/${ref}/itinerary/stops/new`)
    await desk.add('place', 'itinerary.place', stop.name, { country: stop.country, zone: stop.zone })
    await desk.at('itinerary.arrival', stop.from)
    await desk.at('itinerary.departure', stop.to)
    await desk.press('forms.save')
    await expect(page.getByRole('heading', { name: stop.name })).toBeVisible()
  }
  const [first] = stops
  const night = dayOf(first.from)
  await page.goto(`/visits/${ref}/itinerary/journeys/new`)
  await desk.field('values.journeyMode.flight').check()
  await desk.find('place', 'itinerary.from', home)
  await desk.find('place', 'itinerary.to', first.name)
  await desk.at('itinerary.setsOut', { precision: 'exact', on: night, time: '23:30' })
  await desk.at('itinerary.arrival', { precision: 'exact', on: nextDay(night), time: '02:10' })
  await desk.press('forms.save')
  await expect(page.getByText('23:30').first()).toBeVisible()
  await expect(page.getByText('02:10').first()).toBeVisible()
}

async function meet(page: Page, { language }: Story, ref: string, meeting: Meeting) {
  const desk = deskOf(page, language)
  await page.goto(`/visits/${ref}/meetings/new`)
  await desk.choose('meetings.kind', `values.meetingKind.${meeting.kind}`)
  await desk.write('meetings.subject', meeting.subject)
  await desk.add(
    'organisation',
    'meetings.organisation',
    meeting.partner,
    { kind: 'values.organisationKind.association' },
    1,
  )
  if (meeting.person) await desk.add('person', 'meetings.person', meeting.person, {}, 1)
  if (meeting.stop) {
    const where = page.getByLabel(desk.say('meetings.stop'), { exact: true })
    const name = await where.locator('option', { hasText: meeting.stop }).textContent()
    await where.selectOption({ label: name ?? '' })
  }
  await desk.at('meetings.start', meeting.at)
  await desk.press('meetings.add')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.subject)
}

async function record(page: Page, { language, meetings }: Story, ref: string) {
  const desk = deskOf(page, language)
  await page.goto(`/visits/${ref}/meetings/1/record`)
  await desk.write('meetings.record', `${meetings[0]!.subject}: ✓`)
  await desk.press('forms.save')
  await expect(page.getByText(`${meetings[0]!.subject}: ✓`, { exact: true })).toBeVisible()
}

async function sign(page: Page, { language, agreement, meetings, stops }: Story, ref: string) {
  const desk = deskOf(page, language)
  await page.goto(`/agreements/new?visit=${ref}&meeting=3`)
  await desk.choose('agreements.fields.type', 'values.agreementType.memorandum-of-understanding')
  await desk.write('agreements.fields.title', agreement)
  await desk.find('organisation', 'agreements.parties.party', meetings[2]!.partner, 1)
  await page
    .getByLabel(`${desk.say('agreements.parties.side')} 1`)
    .selectOption({ label: desk.say('values.partySide.theirs') })
  await page
    .getByLabel(`${desk.say('agreements.acts.act')} 1`)
    .selectOption({ label: desk.say('values.actKind.signed') })
  await page.getByLabel(`${desk.say('agreements.acts.doneOn')} 1`).fill(dayOf(stops[1].from))
  await desk.press('agreements.recordThis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(agreement)
  await expect(page.getByText(desk.say('values.agreementStatus.signed')).first()).toBeVisible()
}

async function promised(
  page: Page,
  { language }: Story,
  ref: string,
  promise: { by: string; words: string },
) {
  const desk = deskOf(page, language)
  await page.goto(`/commitments/new?visit=${ref}&meeting=1`)
  await page.getByLabel(desk.say(`values.promiser.${promise.by}`), { exact: true }).check()
  await desk.write('commitments.fields.words', promise.words)
  await page
    .getByRole('main')
    .getByRole('button', { name: desk.say('commitments.make') })
    .click()
  await expect(page.getByText(promise.words).first()).toBeVisible()
}

async function read(page: Page, story: Story, ref: string) {
  const { language, title, head, stops, meetings, agreement, promises } = story
  const facts = [
    title,
    head,
    ...stops.map(({ name }) => name),
    ...meetings.map(({ subject }) => subject),
    agreement,
  ]
  facts.push(...promises.map(({ words }) => words), ...meetings.map(({ partner }) => partner))
  await page.goto(`/visits/${ref}/report?lang=${language}`)
  for (const fact of facts) await expect(page.getByRole('main')).toContainText(fact)

  const pdf = await page.request.get(`/visits/${ref}/report.pdf?lang=${language}`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), {
    mergePages: true,
  })
  const letters = text.replace(/\s/g, '')
  for (const fact of facts) expect(letters).toContain(fact.replace(/\s/g, ''))
}

const dayOf = (known: Known) => (known.precision === 'visit' ? '' : known.on)
const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
