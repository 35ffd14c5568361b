import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAct, makeAgreement, makeQuestion } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema'
import type { Language } from '@/db/values/office'
import { readPdf } from '../papers/reading'
import type { User } from '../user'
import { beginSession, endSession, passOver, reviewInSession } from './commands'
import { exportMinutes, findMinutes } from './export'

let official: User
let session: string

beforeEach(async () => {
  official = await makeUser({ roles: ['official'], name: 'Li Wei', clearance: 'restricted' })
  const signed = await makeAgreement({
    reviewDueOn: '2020-01-01',
    ref: 'A2019-001',
    titleEn: 'Sister cities',
    titleZh: '友好城市协议',
    type: 'sister-city-agreement',
  })
  await makeAct({ agreementId: signed.id, kind: 'signed', doneOn: '2019-12-20' })
  const secret = { sensitivity: 'restricted', titleEn: 'Port works' } as const
  await makeAgreement({ reviewDueOn: '2020-01-02', ref: 'A2019-002', ...secret })
  await makeAgreement({ reviewDueOn: '2020-01-03', ref: 'A2019-003', titleEn: 'Left for later' })
  const begun = await beginSession(official)
  if (!begun.ok) throw new Error('nothing begun')
  session = begun.value.session
  const staff = await makeUser({ name: 'Chen Jie' })
  await makeQuestion({
    agreementId: signed.id,
    askedBy: official.id,
    askedOf: staff.id,
    question: 'Any news?',
  })
  const review = {
    finding: 'stalled',
    note: 'No contact.\nNo letter.',
    evidence: 'Files',
    nextOn: '2199-01-01',
  } as const
  await reviewInSession(official, session, 'A2019-001', review)
  await passOver(official, session, 'A2019-002')
  await endSession(official, session, { note: 'We meet again in spring.' })
})

const asked = { language: 'en', edition: 'internal', format: 'pdf' } as const

async function exported(user: User, language: Language) {
  const made = await exportMinutes(user, session, { ...asked, language })
  return made?.ok ? made.value : undefined
}

test('the minutes hold the findings, what was passed over and not reached, and what was asked', async () => {
  const minutes = await exported(official, 'en')

  const { text, claimsUa } = await readPdf(minutes!.bytes)
  for (const words of [
    'MinutesofthereviewofagreementsLiWei',
    'Wemeetagaininspring.',
    'A2019-001Sistercities',
    'Signedon20December2019',
    'Stalled',
    'Nocontact.',
    '1January2199',
    'PassedoverA2019-002',
    'NotreachedA2019-003',
    'Anynews?',
    'Waitsforananswer',
    'Restricted',
  ])
    expect(text.replaceAll('•', '')).toContain(words)
  expect(claimsUa).toBe(true)
  expect(minutes?.name).toMatch(/^review-\d{4}-\d\d-\d\d-en\.pdf$/)
})

test('in Chinese they say the same in Chinese', async () => {
  const minutes = await exported(official, 'zh-CN')

  const { text, languages } = await readPdf(minutes!.bytes)
  expect(text).toContain('协议复核纪要')
  expect(text).toContain('友好城市协议')
  expect(text).toContain('停滞')
  expect(languages).toContain('zh-CN')
  expect(minutes?.name).toContain('协议复核纪要')
})

test('they hold nothing that their owner may no longer see, and their level falls with it', async () => {
  const lowered: User = { ...official, clearance: 'internal' }

  const minutes = await findMinutes(lowered, session, 'en')

  expect(JSON.stringify(minutes?.paper)).not.toContain('Port works')
  expect(minutes?.paper.footer).toBe('Internal')
})

test('they are nobody else’s', async () => {
  const other = await makeUser({ roles: ['official'], clearance: 'restricted' })

  expect(await exportMinutes(other, session, asked)).toBeUndefined()
})

test('they are for the office alone', async () => {
  const made = await exportMinutes(official, session, { ...asked, edition: 'public' })

  expect(made).toMatchObject({ ok: false, problem: { sentence: { key: 'talks.refused.internalOnly' } } })
})

test('each export is told under their owner’s name, with its language and format', async () => {
  await exported(official, 'zh-CN')

  const events = await db.select().from(auditEvents)
  expect(events.filter(({ action }) => action === 'user.review-minutes-exported')).toMatchObject([
    { subjectId: official.id, changes: { language: [null, 'zh-CN'], format: [null, 'pdf'] } },
  ])
})
