import { beforeEach, describe, expect, test } from 'vitest'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { ensureAgreementTypes } from '../settings/agreement-types/first'
import type { User } from '../user'
import { addAct, editAct, removeAct, restoreAct } from './acts'
import { actEditInput, actInput, reviewInput, signInput } from './input'
import { partyInput, signatoryInput } from './lines'
import { addParty, editParty, moveParty, removeParty, restoreParty } from './parties'
import { findAgreement } from './queries'
import { recordReview } from './reviews'
import { formOf } from './sent-forms'
import { signAgreement } from './sign'
import { addSignatory, editSignatory, removeSignatory, restoreSignatory } from './signatories'

let staff: User
let viewer: User
const refusal = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const onField = (field: string, key: string) => ({ ok: false, problem: { fields: { [field]: { key } } } })
const shown = async (ref: string) => (await findAgreement(staff, ref))!
const act = (typed: Record<string, string>) => formOf(actInput, typed)

beforeEach(async () => {
  staff = await makeUser()
  viewer = await makeUser({ roles: ['viewer'] })
})

describe('reviews', () => {
  const review = (typed: Record<string, string> = {}) =>
    formOf(reviewInput, { finding: 'stalled', reviewedOn: '2020-06-01', ...typed })

  test('are all kept, and the last one’s next date is when it is due again', async () => {
    const official = await makeUser({ roles: ['official'], name: 'Li Wei' })
    const { ref } = await makeAgreement()
    await recordReview(official, ref, review({ nextOn: '2020-12-01', note: 'No contact since.' }))
    await recordReview(official, ref, review({ reviewedOn: '2020-12-01', nextOn: '2021-12-01' }))

    expect(await shown(ref)).toMatchObject({
      reviewDueOn: '2021-12-01',
      reviews: [
        { reviewedOn: '2020-12-01', reviewer: 'Li Wei' },
        { reviewedOn: '2020-06-01', note: 'No contact since.' },
      ],
    })
  })

  test('without a next date leave it to the period of the type, counted from the review', async () => {
    await ensureAgreementTypes()
    const official = await makeUser({ roles: ['official'] })
    const { ref } = await makeAgreement({ type: 'letter-of-intent' })

    await recordReview(official, ref, review({ reviewedOn: '2020-06-01' }))

    expect(await shown(ref)).toMatchObject({ reviewDueOn: '2020-12-01', reviewMonths: 6 })
  })

  test('end the reason for which somebody had set the day', async () => {
    const official = await makeUser({ roles: ['official'] })
    const { ref } = await makeAgreement({ reviewDueOn: '2020-05-01', reviewDueReason: 'Their election' })

    await recordReview(official, ref, review({ nextOn: '2021-01-01' }))

    expect(await shown(ref)).toMatchObject({ reviewDueOn: '2021-01-01', reviewDueReason: null })
  })

  test('are an official’s', async () => {
    const { ref } = await makeAgreement()

    expect(await recordReview(staff, ref, review())).toMatchObject(refusal('problems.notAllowed'))
  })

  test('lie behind, and the next one after', async () => {
    const official = await makeUser({ roles: ['official'] })
    const { ref } = await makeAgreement()

    expect(await recordReview(official, ref, review({ reviewedOn: '2190-01-01' }))).toMatchObject(
      onField('reviewedOn', 'agreements.refused.reviewAhead'),
    )
    expect(await recordReview(official, ref, review({ nextOn: '2020-06-01' }))).toMatchObject(
      onField('nextOn', 'agreements.refused.nextNotLater'),
    )
  })
})

test('a viewer may do none of it, and above clearance there is nothing to do it to', async () => {
  const { id, ref } = await makeAgreement({ sensitivity: 'restricted' })
  const { id: actId } = await makeAct({ agreementId: id })
  const party = formOf(partyInput, { 'organisation.id': (await makeOrganisation()).id, side: 'ours' })
  const signatory = formOf(signatoryInput, { 'person.id': (await makePerson()).id })
  const official = await makeUser({ roles: ['official'] })
  const all = (user: User) => [
    addAct(user, ref, act({ kind: 'proposed' })),
    editAct(user, ref, actId, formOf(actEditInput, {}), 1),
    removeAct(user, ref, actId),
    restoreAct(user, ref, actId),
    addParty(user, ref, party),
    editParty(user, ref, actId, { side: 'ours' }, 1),
    moveParty(user, ref, actId, 'up'),
    removeParty(user, ref, actId),
    restoreParty(user, ref, actId),
    addSignatory(user, ref, signatory),
    editSignatory(user, ref, actId, signatory, 1),
    removeSignatory(user, ref, actId),
    restoreSignatory(user, ref, actId),
    signAgreement(user, ref, formOf(signInput, {})),
  ]
  const review = formOf(reviewInput, { finding: 'stalled', reviewedOn: '2020-06-01' })

  for (const answer of await Promise.all(all(viewer)))
    expect(answer).toMatchObject(refusal('problems.notAllowed'))
  for (const answer of await Promise.all([...all(staff), recordReview(official, ref, review)]))
    expect(answer).toMatchObject(refusal('problems.gone'))
})
