import { beforeEach, expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { ensureAgreementTypes } from '../settings/agreement-types/first'
import type { User } from '../user'
import { addAct, removeAct, restoreAct } from './acts'
import { editAgreement, recordAgreement } from './commands'
import { actInput } from './input'
import { noticeDaysOf } from './notice'
import { findAgreement } from './queries'
import { agreementForm, formOf, listEvents, newAgreement } from './sent-forms'

let staff: User

beforeEach(async () => {
  staff = await makeUser()
  await ensureAgreementTypes()
})

const signed = {
  type: 'memorandum-of-understanding',
  'acts.0.kind': 'signed',
  'acts.0.doneOn': '2019-12-20',
}
const shown = async (ref: string) => (await findAgreement(staff, ref))!

async function record(typed: Record<string, string> = signed) {
  const recorded = await recordAgreement(staff, newAgreement(typed))
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem))
  return recorded.value.ref
}

test('an agreement is due for review from the moment it is recorded, and its acts move the day', async () => {
  const ref = await record()
  expect((await shown(ref)).reviewDueOn).toBe('2020-12-20')

  await addAct(staff, ref, formOf(actInput, { kind: 'terminated', doneOn: '2020-06-01' }))
  const ended = await shown(ref)
  expect(ended.reviewDueOn).toBe(null)
  const { id } = ended.acts.find(({ kind }) => kind === 'terminated')!
  await removeAct(staff, ref, id)
  expect((await shown(ref)).reviewDueOn).toBe('2020-12-20')
  await restoreAct(staff, ref, id)
  expect((await shown(ref)).reviewDueOn).toBe(null)
})

test('a person sets another day with a reason, and taking the reason back computes it again', async () => {
  const ref = await record()
  const form = { ...signed, reviewDueOn: '2021-03-01', reviewDueReason: 'After their election' }
  const { version } = await shown(ref)

  expect(await editAgreement(staff, ref, agreementForm(form), version)).toMatchObject({ ok: true })
  await addAct(staff, ref, formOf(actInput, { kind: 'in-force', doneOn: '2020-03-03' }))
  expect(await shown(ref)).toMatchObject({
    reviewDueOn: '2021-03-01',
    reviewDueReason: 'After their election',
  })

  await editAgreement(staff, ref, agreementForm(signed), version + 1)
  expect(await shown(ref)).toMatchObject({ reviewDueOn: '2021-03-03', reviewDueReason: null })
})

test('an edit that leaves the day alone tells of no change of it', async () => {
  const ref = await record()
  const { id, version } = await shown(ref)

  await editAgreement(staff, ref, agreementForm({ ...signed, summaryEn: 'Trade' }), version)

  const [edited] = await listEvents(id)
  expect(edited).toMatchObject({ action: 'agreement.edited', changes: { summaryEn: [null, 'Trade'] } })
  expect(edited!.changes).not.toHaveProperty('reviewDueOn')
})

test('a day without a reason is refused, and a reason without a day', () => {
  const day = { reviewDueOn: '2021-03-01' }

  expect(() => agreementForm(day)).toThrow('agreements.refused.reviewWithoutReason')
  expect(() => agreementForm({ reviewDueReason: 'Their election' })).toThrow('"reviewDueOn"')
})

test('the notice of its own counts before that of its type, which a fixed term does without', () => {
  expect(noticeDaysOf({ noticeDays: 30, term: 'renewed' }, 180)).toBe(30)
  expect(noticeDaysOf({ noticeDays: null, term: 'renewed' }, 180)).toBe(180)
  expect(noticeDaysOf({ noticeDays: null, term: 'fixed' }, 180)).toBe(null)
  expect(noticeDaysOf({ noticeDays: 0, term: 'fixed' }, 180)).toBe(0)
  expect(noticeDaysOf({ noticeDays: null, term: 'open-ended' }, null)).toBe(null)
})
