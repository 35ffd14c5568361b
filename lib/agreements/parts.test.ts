import { beforeEach, describe, expect, test } from 'vitest'
import { makeAct, makeAgreement, makeOrganisation, makePerson, makeUser } from '@/db/factories'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { addAct, editAct, removeAct, restoreAct } from './acts'
import { actEditInput, actInput, reviewInput, signInput } from './input'
import { partyInput, signatoryInput } from './lines'
import { addParty, editParty, moveParty, removeParty, restoreParty } from './parties'
import { findAgreement } from './queries'
import { recordReview } from './reviews'
import { formOf, listEvents } from './sent-forms'
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

describe('acts', () => {
  test('are entered, corrected, taken out and put back, and the audit trail tells which', async () => {
    const { id, ref } = await makeAgreement()
    await addAct(staff, ref, act({ kind: 'proposed', doneOn: '2019-06-01' }))
    const actId = (await shown(ref)).acts[0]!.id

    await editAct(staff, ref, actId, formOf(actEditInput, { doneOn: '2019-06-02' }), 1)
    await removeAct(staff, ref, actId)
    expect((await shown(ref)).stand.because.act).toBe('nothing')
    await restoreAct(staff, ref, actId)

    expect((await shown(ref)).acts).toMatchObject([{ kind: 'proposed', doneOn: '2019-06-02' }])
    expect(await listEvents(id)).toMatchObject([
      { action: 'agreement.act-restored' },
      { action: 'agreement.act-removed', changes: { kind: [null, 'proposed'] } },
      { action: 'agreement.act-edited', changes: { doneOn: ['2019-06-01', '2019-06-02'] } },
      { action: 'agreement.act-added', changes: { doneOn: [null, '2019-06-01'] } },
    ])
  })

  test('that lie ahead at the office are refused', async () => {
    const { ref } = await makeAgreement()
    const tomorrow = addDays(todayIn('Asia/Shanghai'), 1)

    expect(await addAct(staff, ref, act({ kind: 'proposed', doneOn: tomorrow }))).toMatchObject(
      onField('doneOn', 'agreements.refused.actAhead'),
    )
  })

  test('of an organisation that is no party are refused', async () => {
    const { ref } = await makeAgreement()
    const stranger = await makeOrganisation()

    expect(await addAct(staff, ref, act({ kind: 'approved', organisation: stranger.id }))).toMatchObject(
      onField('organisation', 'agreements.refused.notAParty'),
    )
  })

  test('on which others rest are not taken out, and one that no longer fits is not put back', async () => {
    const { id, ref } = await makeAgreement({ effectiveRule: 'on-signature' })
    await makeAct({ agreementId: id, kind: 'signed', doneOn: '2019-12-20' })
    const suspended = await makeAct({ agreementId: id, kind: 'suspended', doneOn: '2020-04-01' })
    const resumed = await makeAct({ agreementId: id, kind: 'resumed', doneOn: '2020-05-01' })

    expect(await removeAct(staff, ref, suspended.id)).toMatchObject(
      refusal('agreements.refused.neededByOthers'),
    )
    await removeAct(staff, ref, resumed.id)
    await removeAct(staff, ref, suspended.id)
    expect(await restoreAct(staff, ref, resumed.id)).toMatchObject(refusal('agreements.refused.noLongerFits'))
  })

  test('have a last day only where they are an extension or a termination', async () => {
    const { id, ref } = await makeAgreement()
    const proposed = await makeAct({ agreementId: id, kind: 'proposed' })
    const typed = formOf(actEditInput, { untilOn: '2020-01-01' })

    expect(await editAct(staff, ref, proposed.id, typed, 1)).toMatchObject(
      onField('untilOn', 'agreements.refused.untilNotHere'),
    )
  })

  test('of another agreement are not to be found', async () => {
    const [mine, other] = [await makeAgreement(), await makeAgreement()]
    const { id } = await makeAct({ agreementId: other.id })

    expect(await removeAct(staff, mine.ref, id)).toMatchObject(refusal('problems.gone'))
  })

  test('edited from an older version show what another saved', async () => {
    const { id, ref } = await makeAgreement()
    const proposed = await makeAct({ agreementId: id, doneOn: '2019-06-01', version: 2 })

    expect(await editAct(staff, ref, proposed.id, formOf(actEditInput, {}), 1)).toMatchObject({
      problem: { conflict: { version: 2, values: { doneOn: '2019-06-01' } } },
    })
  })
})

describe('parties', () => {
  const party = (id: string) => formOf(partyInput, { 'organisation.id': id, side: 'theirs' })
  const names = async (ref: string) => (await shown(ref)).parties.map(({ nameEn }) => nameEn)

  test('are added, put on another side, moved, taken out and put back', async () => {
    const { ref } = await makeAgreement()
    for (const nameEn of ['Yiwu', 'Cochin', 'Kerala'])
      await addParty(staff, ref, party((await makeOrganisation({ nameEn })).id))
    const [first, , third] = (await shown(ref)).parties

    await editParty(staff, ref, first!.id, { side: 'ours' }, 1)
    await moveParty(staff, ref, third!.id, 'up')
    expect(await names(ref)).toEqual(['Yiwu', 'Kerala', 'Cochin'])
    await removeParty(staff, ref, first!.id)
    expect(await names(ref)).toEqual(['Kerala', 'Cochin'])
    await restoreParty(staff, ref, first!.id)

    expect((await shown(ref)).parties[0]).toMatchObject({ nameEn: 'Yiwu', side: 'ours' })
  })

  test('are named once', async () => {
    const { ref } = await makeAgreement()
    const { id } = await makeOrganisation()
    await addParty(staff, ref, party(id))

    expect(await addParty(staff, ref, party(id))).toMatchObject(
      onField('organisation.text', 'agreements.refused.partyTwice'),
    )
  })

  test('that have acted are not taken out', async () => {
    const { ref } = await makeAgreement()
    const { id } = await makeOrganisation()
    await addParty(staff, ref, party(id))
    await addAct(staff, ref, act({ kind: 'approved', organisation: id }))

    expect(await removeParty(staff, ref, (await shown(ref)).parties[0]!.id)).toMatchObject(
      refusal('agreements.refused.partyActed'),
    )
  })
})

describe('signatories', () => {
  test('are added, corrected, taken out and put back before the signing', async () => {
    const { ref } = await makeAgreement()
    const { id: personId } = await makePerson({ nameEn: 'Wang Jian' })
    const typed = { 'person.id': personId, titleEn: 'Mayor' }
    await addSignatory(staff, ref, formOf(signatoryInput, typed))
    const { id } = (await shown(ref)).signatories[0]!

    await editSignatory(staff, ref, id, formOf(signatoryInput, { ...typed, titleEn: 'Deputy mayor' }), 1)
    await removeSignatory(staff, ref, id)
    expect((await shown(ref)).signatories).toEqual([])
    await restoreSignatory(staff, ref, id)

    expect((await shown(ref)).signatories).toMatchObject([{ nameEn: 'Wang Jian', titleEn: 'Deputy mayor' }])
  })

  test('sign once, and not tomorrow', async () => {
    const { ref } = await makeAgreement()
    const typed = { 'person.id': (await makePerson()).id }
    await addSignatory(staff, ref, formOf(signatoryInput, typed))
    const tomorrow = addDays(todayIn('Asia/Shanghai'), 1)

    expect(await addSignatory(staff, ref, formOf(signatoryInput, typed))).toMatchObject(
      onField('person.text', 'agreements.refused.signatoryTwice'),
    )
    expect(
      await addSignatory(
        staff,
        ref,
        formOf(signatoryInput, { 'person.id': (await makePerson()).id, signedOn: tomorrow }),
      ),
    ).toMatchObject(onField('signedOn', 'agreements.refused.actAhead'))
  })

  test('a signing that names one twice is not kept at all', async () => {
    const { ref } = await makeAgreement()
    const { id } = await makePerson()
    const twice = { 'signatories.0.person.id': id, 'signatories.2.person.id': id }

    expect(await signAgreement(staff, ref, formOf(signInput, twice))).toMatchObject(
      onField('signatories.2.person.text', 'agreements.refused.signatoryTwice'),
    )
    expect(await shown(ref)).toMatchObject({ acts: [], signatories: [] })
  })
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
