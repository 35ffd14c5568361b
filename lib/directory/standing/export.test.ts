import { beforeEach, expect, test } from 'vitest'
import { makeOrganisation } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { languages } from '@/db/values/office'
import { listHistory } from '../../history/queries'
import { readPdf } from '../../papers/reading'
import { makeRichVisit } from '../../reports/rich-visit'
import type { User } from '../../user'
import { makeEarlierYears } from '../../visit-papers/briefing/earlier-years'
import { exportStanding } from './export'

let rich: Awaited<ReturnType<typeof makeRichVisit>>
let low: User

const asked = { language: 'en', edition: 'internal', format: 'pdf' } as const

beforeEach(async () => {
  rich = await makeRichVisit()
  await makeEarlierYears(rich)
  low = await makeUser({ clearance: 'internal' })
})

async function read(user: User, id: string, language: 'en' | 'zh-CN') {
  const made = await exportStanding(user, id, { ...asked, language })
  if (!made?.ok) throw new Error('refused')
  return readPdf(made.value.bytes)
}

const told = {
  en: [
    'GovernmentofSverdlovskOblast',
    '20December2019',
    'FirstDeputyGovernor',
    'MinisterofTransport',
    'nolongerinthatpost',
    '1Jan2012to30Jun2020',
    'C2017-009Openagreenlane.',
    'C2019-001',
    'V2017-003,meeting1',
    'Talksoncustoms',
    'wagons,customspapers',
    'Thereisnoagreementwiththem.',
  ],
  'zh-CN': [
    '斯维尔德洛夫斯克州政府',
    '双方关系概况',
    '第一副州长',
    '交通部长',
    '已不任此职',
    '海关合作会谈',
    '逾期',
    '双方没有协议',
  ],
}

test.each(languages)(
  'it holds when they last met, who is who, what is open and every meeting (%s)',
  async (language) => {
    const { text, claimsUa } = await read(low, rich.organisations.oblast.id, language)

    expect(told[language].filter((fact) => !text.includes(fact))).toEqual([])
    expect(claimsUa).toBe(true)
  },
)

test('an earlier meeting stands one level under its part, with the number of that level', async () => {
  const { oblast } = rich.organisations

  const [english, chinese] = await Promise.all([read(low, oblast.id, 'en'), read(low, oblast.id, 'zh-CN')])

  expect(english.text).toContain('1.120December2019')
  expect(chinese.text).toContain('（一）2019年12月20日')
})

test('an agreement is told with its status and why', async () => {
  const { text } = await read(low, rich.organisations.rail.id, 'en')

  expect(text).toContain('Expired:Thetermendedon31December2022')
})

test('what is above one’s clearance is not there', async () => {
  const all = await read(rich.owner, rich.organisations.oblast.id, 'en')
  const bounded = await read(low, rich.organisations.oblast.id, 'en')

  for (const secret of ['Quietwordonsanctions', 'C2017-010']) {
    expect(all.text).toContain(secret)
    expect(bounded.text).not.toContain(secret)
  }
})

test('of one that was never met, and of whom nothing is known, that is said', async () => {
  const { id } = await makeOrganisation({ nameEn: 'Port of Nowhere' })

  const { text } = await read(low, id, 'en')

  for (const unknown of ['notmetbefore', 'Nobodyisknownthere.', 'Nothingisopen', 'Therewasnone.'])
    expect(text).toContain(unknown)
})

test('it is for the office alone, there is none of nobody, and each is told in the history', async () => {
  const { id } = rich.organisations.oblast

  expect(await exportStanding(low, id, { ...asked, edition: 'public' })).toMatchObject({
    problem: { sentence: { key: 'talks.refused.internalOnly' } },
  })
  expect(await exportStanding(low, rich.visit.id, asked)).toBeUndefined()
  await exportStanding(low, id, asked)
  expect((await listHistory(low, 'organisation', id))![0]).toMatchObject({
    action: 'organisation.paper-exported',
  })
})
