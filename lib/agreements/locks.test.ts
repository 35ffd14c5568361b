import { beforeEach, expect, test } from 'vitest'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import type { User } from '../user'
import { addAct, editAct, removeAct } from './acts'
import { editAgreement } from './commands'
import { actEditInput, actInput, signInput } from './input'
import { partyInput, signatoryInput } from './lines'
import { addParty, editParty, removeParty, restoreParty } from './parties'
import { findAgreement } from './queries'
import { removeAgreement } from './removal'
import { agreementForm, formOf } from './sent-forms'
import { signAgreement } from './sign'
import { addSignatory, editSignatory, removeSignatory } from './signatories'

let staff: User

beforeEach(async () => {
  staff = await makeUser()
})

const locked = (field: string) => ({
  ok: false,
  problem: { fields: { [field]: { key: 'agreements.refused.lockedField' } } },
})
const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })

/** An agreement of two parties, signed in Moscow by one person, with every particular known. */
async function signedAgreement() {
  const agreement = await makeAgreement({ titleEn: 'Agreement' })
  const { ref } = agreement
  const [ours, theirs] = [await makeOrganisation(), await makeOrganisation()]
  const [person, place] = [await makePerson(), await makePlace({ nameEn: 'Moscow' })]
  await addParty(staff, ref, formOf(partyInput, { 'organisation.id': ours.id, side: 'ours' }))
  await addParty(staff, ref, formOf(partyInput, { 'organisation.id': theirs.id, side: 'theirs' }))
  const signing = {
    doneOn: '2019-12-20',
    'place.id': place.id,
    'signatories.0.person.id': person.id,
    'signatories.0.titleEn': 'Mayor',
  }
  const signed = await signAgreement(staff, ref, formOf(signInput, signing))
  return { ref, ours, theirs, person, place, signed }
}

const shown = async (ref: string) => (await findAgreement(staff, ref))!

test('signing in one go keeps the act, its place and who signed', async () => {
  const { ref, signed } = await signedAgreement()

  expect(signed).toEqual({ ok: true, value: { ref } })
  expect(await shown(ref)).toMatchObject({
    acts: [{ kind: 'signed', doneOn: '2019-12-20', place: { nameEn: 'Moscow' } }],
    signatories: [{ titleEn: 'Mayor', signedOn: '2019-12-20', place: { nameEn: 'Moscow' } }],
    stand: { status: 'signed' },
    toBeCompleted: false,
    lock: { signed: true, open: false },
  })
})

test('the title of a signed agreement cannot be changed, its summary can', async () => {
  const { ref } = await signedAgreement()
  const { version } = await shown(ref)

  expect(await editAgreement(staff, ref, agreementForm({ titleEn: 'Other' }), version)).toMatchObject(
    locked('titleEn'),
  )
  expect((await editAgreement(staff, ref, agreementForm({ summaryEn: 'Trade' }), version)).ok).toBe(true)
})

test('its type and Chinese title can be filled in once', async () => {
  const { ref } = await signedAgreement()
  const filled = { type: 'framework-agreement', titleZh: '框架协议' }
  const first = await editAgreement(staff, ref, agreementForm(filled), 1)

  const second = await editAgreement(staff, ref, agreementForm({ ...filled, type: 'joint-statement' }), 2)

  expect(first.ok).toBe(true)
  expect(second).toMatchObject(locked('type'))
})

test('a complete signed record is not opened again', async () => {
  const { ref } = await signedAgreement()

  expect(await editAgreement(staff, ref, agreementForm({ toBeCompleted: 'yes' }), 1)).toMatchObject({
    problem: { fields: { toBeCompleted: { key: 'agreements.refused.lockedComplete' } } },
  })
})

test('parties of a complete signed agreement are neither added, changed nor removed', async () => {
  const { ref } = await signedAgreement()
  const [party] = (await shown(ref)).parties
  const another = formOf(partyInput, { 'organisation.id': (await makeOrganisation()).id, side: 'third' })

  expect(await addParty(staff, ref, another)).toMatchObject(sentence('agreements.refused.lockedParties'))
  expect(await removeParty(staff, ref, party!.id)).toMatchObject(sentence('agreements.refused.lockedParties'))
  expect(await editParty(staff, ref, party!.id, { side: 'third' }, 1)).toMatchObject(locked('side'))
})

test('signatories of a complete signed agreement are neither added, changed nor removed', async () => {
  const { ref, person } = await signedAgreement()
  const [signatory] = (await shown(ref)).signatories
  const other = formOf(signatoryInput, { 'person.id': (await makePerson()).id })
  const retitled = formOf(signatoryInput, { 'person.id': person.id, titleEn: 'Deputy mayor' })

  expect(await addSignatory(staff, ref, other)).toMatchObject(
    sentence('agreements.refused.lockedSignatories'),
  )
  expect(await removeSignatory(staff, ref, signatory!.id)).toMatchObject(
    sentence('agreements.refused.lockedSignatories'),
  )
  expect(await editSignatory(staff, ref, signatory!.id, retitled, 1)).toMatchObject(locked('titleEn'))
})

test('what a signature lacks can be filled in', async () => {
  const { ref, ours, person, place } = await signedAgreement()
  const [signatory] = (await shown(ref)).signatories
  const known = {
    'person.id': person.id,
    titleEn: 'Mayor',
    signedOn: '2019-12-20',
    'place.id': place.id,
    'organisation.id': ours.id,
  }

  const filled = await editSignatory(staff, ref, signatory!.id, formOf(signatoryInput, known), 1)

  expect(filled.ok).toBe(true)
  expect((await shown(ref)).signatories[0]).toMatchObject({ organisationId: ours.id })
})

test('the signing cannot be removed or put on another day, and the agreement stays', async () => {
  const { ref, place } = await signedAgreement()
  const [act] = (await shown(ref)).acts
  const moved = formOf(actEditInput, { doneOn: '2019-12-21', 'place.id': place.id })
  const elsewhere = formOf(actEditInput, { doneOn: '2019-12-20' })

  expect(await removeAct(staff, ref, act!.id)).toMatchObject(sentence('agreements.refused.signingStays'))
  expect(await editAct(staff, ref, act!.id, moved, 1)).toMatchObject(locked('doneOn'))
  expect(await editAct(staff, ref, act!.id, elsewhere, 1)).toMatchObject(locked('place.text'))
  expect(await removeAgreement(staff, ref)).toMatchObject(sentence('agreements.refused.signedStays'))
})

test('a signing without a day gets one later, and keeps it', async () => {
  const { id, ref } = await makeAgreement()
  const act = await makeAct({ agreementId: id, kind: 'signed' })

  const dated = await editAct(staff, ref, act.id, formOf(actEditInput, { doneOn: '2019-12-20' }), 1)
  const again = await editAct(staff, ref, act.id, formOf(actEditInput, { doneOn: '2019-12-22' }), 2)

  expect(dated.ok).toBe(true)
  expect(again).toMatchObject(locked('doneOn'))
})

test('signed with particulars missing, the record is marked as to be completed and takes them', async () => {
  const { ref } = await makeAgreement()
  const party = formOf(partyInput, { 'organisation.id': (await makeOrganisation()).id, side: 'theirs' })
  await addAct(staff, ref, formOf(actInput, { kind: 'signed' }))

  expect(await shown(ref)).toMatchObject({ toBeCompleted: true, lock: { signed: true, open: true } })
  expect((await addParty(staff, ref, party)).ok).toBe(true)
  expect(
    (await addSignatory(staff, ref, formOf(signatoryInput, { 'person.id': (await makePerson()).id }))).ok,
  ).toBe(true)
  expect(await removeParty(staff, ref, (await shown(ref)).parties[0]!.id)).toMatchObject(
    sentence('agreements.refused.lockedParties'),
  )
})

test('a party taken out before the signing does not come back after it', async () => {
  const { ref, ours } = await signedAgreement()
  const draft = await makeAgreement()
  await addParty(staff, draft.ref, formOf(partyInput, { 'organisation.id': ours.id, side: 'ours' }))
  const [party] = (await shown(draft.ref)).parties
  await removeParty(staff, draft.ref, party!.id)

  expect((await restoreParty(staff, draft.ref, party!.id)).ok).toBe(true)
  expect(await restoreParty(staff, ref, party!.id)).toMatchObject(sentence('problems.gone'))
})

test('while one party has signed and the other has not, the other’s signatory can be added', async () => {
  const { ref } = await makeAgreement()
  const [ours, theirs] = [await makeOrganisation(), await makeOrganisation()]
  for (const { id } of [ours, theirs])
    await addParty(staff, ref, formOf(partyInput, { 'organisation.id': id, side: 'third' }))
  const mayor = await makePerson()
  const signing = { doneOn: '2019-12-20', organisation: ours.id, 'signatories.0.person.id': mayor.id }
  await signAgreement(staff, ref, formOf(signInput, signing))

  expect(await shown(ref)).toMatchObject({ stand: { status: 'draft' }, toBeCompleted: false })
  expect(
    (await addSignatory(staff, ref, formOf(signatoryInput, { 'person.id': (await makePerson()).id }))).ok,
  ).toBe(true)
  await signAgreement(staff, ref, formOf(signInput, { doneOn: '2020-01-15', organisation: theirs.id }))
  expect(await shown(ref)).toMatchObject({
    stand: { status: 'signed', because: { on: '2020-01-15' } },
    lock: { open: false },
  })
})
