import { expect, test } from 'vitest'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { listAgreementsDue } from './due'

const today = '2021-06-01'

test('reviews are due from their day on, the longest overdue first, and not of what has ended', async () => {
  const official = await makeUser({ roles: ['official'] })
  const reviewer = await makeUser({ name: 'Li Wei' })
  await makeAgreement({ titleEn: 'Today', reviewDueOn: today, reviewerId: reviewer.id })
  await makeAgreement({ titleEn: 'Overdue', reviewDueOn: '2021-01-01' })
  await makeAgreement({ titleEn: 'Later', reviewDueOn: '2021-06-02' })
  await makeAgreement({ titleEn: 'Secret', reviewDueOn: today, sensitivity: 'restricted' })
  const ended = await makeAgreement({ titleEn: 'Ended', reviewDueOn: today })
  await makeAct({ agreementId: ended.id, kind: 'terminated', doneOn: '2021-05-01' })

  const { reviews } = await listAgreementsDue(official, today)

  expect(reviews).toMatchObject([{ titleEn: 'Overdue' }, { titleEn: 'Today', reviewer: 'Li Wei' }])
  expect((await listAgreementsDue(official, today, 30)).reviews).toHaveLength(3)
})

test('what ends within 90 days is named with its day and the last day for notice', async () => {
  const official = await makeUser({ roles: ['official'] })
  const fixed = { effectiveRule: 'on-signature', term: 'fixed' } as const
  const soon = await makeAgreement({ ...fixed, validUntil: '2021-08-30', noticeDays: 60 })
  const later = await makeAgreement({ ...fixed, validUntil: '2021-08-31' })
  const notified = await makeAgreement({ effectiveRule: 'on-signature', term: 'open-ended', noticeDays: 90 })
  const draft = await makeAgreement({ ...fixed, validUntil: '2021-08-01' })
  for (const { id } of [soon, later, notified])
    await makeAct({ agreementId: id, kind: 'signed', doneOn: '2019-12-20' })
  await makeAct({ agreementId: notified.id, kind: 'terminated', doneOn: '2021-05-01', untilOn: '2021-07-01' })
  await makeAct({ agreementId: draft.id })

  const { ending } = await listAgreementsDue(official, today)

  expect(ending).toMatchObject([
    { ref: notified.ref, ends: { on: '2021-07-01', by: 'terminated' }, noticeBy: null },
    { ref: soon.ref, ends: { on: '2021-08-30', by: 'term' }, noticeBy: '2021-07-01' },
  ])
})
