import { beforeEach, describe, expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { addDays, todayIn } from '../time/local'
import { stopClock } from '../time/testing'
import type { User } from '../user'
import { addAct } from './acts'
import { actInput, signInput } from './input'
import { partyInput, signatoryInput } from './lines'
import { addParty, editParty, moveParty, removeParty, restoreParty } from './parties'
import { findAgreement } from './queries'
import { formOf } from './sent-forms'
import { signAgreement } from './sign'
import { addSignatory, editSignatory, removeSignatory, restoreSignatory } from './signatories'

let staff: User
const refusal = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const onField = (field: string, key: string) => ({ ok: false, problem: { fields: { [field]: { key } } } })
const shown = async (ref: string) => (await findAgreement(staff, ref))!
const act = (typed: Record<string, string>) => formOf(actInput, typed)

beforeEach(async () => {
  staff = await makeUser()
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
    stopClock()
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
