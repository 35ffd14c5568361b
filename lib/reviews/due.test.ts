import { beforeEach, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { agreementTypeSettings } from '@/db/schema/agreements'
import { changeAgreementType } from '../settings/agreement-types/commands'
import { ensureAgreementTypes } from '../settings/agreement-types/first'
import type { User } from '../user'
import { listDueFor } from './due'

const today = '2026-03-10'
const due = { reviewDueOn: '2026-03-10', type: 'letter-of-intent' } as const
let official: User

beforeEach(async () => {
  official = await makeUser({ roles: ['official'] })
  await ensureAgreementTypes()
})

test('what is due falls to any official, the longest due first, and not what lies ahead or has ended', async () => {
  const on = await makeAgreement(due)
  const longer = await makeAgreement({ ...due, reviewDueOn: '2025-01-01' })
  await makeAgreement({ ...due, reviewDueOn: '2026-03-11' })
  await makeAgreement({ ...due, reviewDueOn: null })
  const ended = await makeAgreement(due)
  await makeAct({ agreementId: ended.id, kind: 'terminated', doneOn: '2026-01-01' })
  const term = { effectiveRule: 'on-signature', term: 'fixed', validUntil: '2026-03-09' } as const
  const expired = await makeAgreement({ ...due, ...term })
  await makeAct({ agreementId: expired.id, kind: 'signed', doneOn: '2020-01-01' })

  expect(await listDueFor(official, today)).toEqual([longer.id, on.id])
})

test('nothing above the clearance falls to anybody', async () => {
  await makeAgreement({ ...due, sensitivity: 'restricted' })

  expect(await listDueFor(official, today)).toEqual([])
})

test('who is named on the agreement comes before who is named on its type, and both before the role', async () => {
  const other = await makeUser({ roles: ['official'] })
  const [administrator, third] = [
    await makeUser({ roles: ['administrator'] }),
    await makeUser({ roles: ['official'] }),
  ]
  const rule = { reviewMonths: 6, reviewerRole: 'official', noticeDays: null } as const
  await changeAgreementType(administrator, 'letter-of-intent', { ...rule, reviewer: other.id }, 1)
  const named = await makeAgreement({ ...due, reviewerId: official.id })
  const typed = await makeAgreement(due)
  const anybodys = await makeAgreement({ ...due, type: 'joint-statement' })

  expect(await listDueFor(official, today)).toEqual([named.id, anybodys.id])
  expect(await listDueFor(other, today)).toEqual([typed.id, anybodys.id])
  expect(await listDueFor(third, today)).toEqual([anybodys.id])
})

test('an agreement whose reviewer has left, or may no longer review, falls to the role', async () => {
  const gone = await makeUser({ roles: ['official'], disabled: true })
  const staff = await makeUser({ roles: ['staff'] })
  const first = await makeAgreement({ ...due, reviewerId: gone.id })
  const second = await makeAgreement({ ...due, reviewerId: staff.id })

  expect(await listDueFor(official, today)).toEqual([first.id, second.id])
})

test('an agreement of a type that the office has set nothing for falls to any official', async () => {
  const { id } = await makeAgreement(due)
  await transaction((tx) => tx.delete(agreementTypeSettings))

  expect(await listDueFor(official, today)).toEqual([id])
})
