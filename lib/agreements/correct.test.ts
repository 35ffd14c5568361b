import { beforeEach, describe, expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import type { User } from '../user'
import { addAct, editAct, removeAct } from './acts'
import { correctFact } from './correct'
import { correctionInput } from './correction-input'
import { listRecordedFacts } from './correction-values'
import { actInput, signInput } from './input'
import { partyInput } from './lines'
import { addParty } from './parties'
import { findAgreement } from './queries'
import { formOf, listEvents } from './sent-forms'
import { signAgreement } from './sign'

let staff: User

beforeEach(async () => {
  staff = await makeUser()
})

const shown = async (ref: string) => (await findAgreement(staff, ref))!
const factNamed = async (ref: string, field: string) =>
  (await listRecordedFacts(staff, ref))!.find((fact) => fact.field === field)!

/** Corrects a fact as a person would who has just opened its form. */
async function correct(ref: string, field: string, truth: Record<string, string>, by = staff) {
  const fact = await factNamed(ref, field)
  const typed = { doneOn: '2024-06-01', noteEn: 'The signed text says so.', ...truth }
  return correctFact(by, ref, fact.name, formOf(correctionInput, typed), fact.version)
}

async function signedAgreement() {
  const { id, ref } = await makeAgreement({
    titleEn: 'Agreement',
    effectiveRule: 'on-signature',
    textLanguages: ['zh', 'en'],
    authenticLanguages: ['zh'],
  })
  const [ours, theirs] = [await makeOrganisation({ nameEn: 'Yiwu' }), await makeOrganisation()]
  const [person, place] = [await makePerson(), await makePlace({ nameEn: 'Mumbai' })]
  await addParty(staff, ref, formOf(partyInput, { 'organisation.id': ours.id, side: 'ours' }))
  await addParty(staff, ref, formOf(partyInput, { 'organisation.id': theirs.id, side: 'theirs' }))
  const signing = { doneOn: '2019-12-20', 'place.id': place.id, 'signatories.0.person.id': person.id }
  await signAgreement(staff, ref, formOf(signInput, signing))
  return { id, ref, ours, theirs, person }
}

describe('a correction', () => {
  test('sets the signing day right, for the signatories too, and stays as an act with its reason', async () => {
    const { id, ref } = await signedAgreement()

    expect(await correct(ref, 'signing-day', { day: '2019-12-21' })).toEqual({ ok: true, value: { ref } })

    expect(await shown(ref)).toMatchObject({
      stand: { because: { act: 'signed', on: '2019-12-21' } },
      signatories: [{ signedOn: '2019-12-21' }],
      acts: [
        { kind: 'signed', doneOn: '2019-12-21' },
        {
          kind: 'corrected',
          doneOn: '2024-06-01',
          noteEn: 'The signed text says so.',
          correction: { field: 'signing-day', before: '2019-12-20', after: '2019-12-21' },
        },
      ],
    })
    const [event] = await listEvents(id)
    expect(event).toEqual({
      action: 'agreement.corrected',
      changes: { doneOn: ['2019-12-20', '2019-12-21'] },
    })
  })

  test('puts another party in the place of the one recorded, with its acts', async () => {
    const { ref, theirs } = await signedAgreement()
    const right = await makeOrganisation({ nameEn: 'Navi Mumbai' })
    const facts = await listRecordedFacts(staff, ref)
    const wrong = facts!.find(({ field, value }) => field === 'party' && value === theirs.id)!
    const input = { doneOn: '2024-06-01', noteEn: 'Another body.', 'organisation.id': right.id }

    const done = await correctFact(staff, ref, wrong.name, formOf(correctionInput, input), wrong.version)

    expect(done.ok).toBe(true)
    const { parties, acts } = await shown(ref)
    expect(parties.map(({ organisationId }) => organisationId)).toContain(right.id)
    expect(parties.map(({ organisationId }) => organisationId)).not.toContain(theirs.id)
    expect(acts.at(-1)?.correction).toMatchObject({ field: 'party', after: 'Navi Mumbai' })
  })

  test.each([
    ['titleEn', { text: 'The right title' }, { titleEn: 'The right title' }],
    ['authenticLanguages', { languages: 'Chinese, English' }, { authenticLanguages: ['zh', 'en'] }],
    ['party-side', { side: 'third' }, { parties: [{ side: 'third' }, {}] }],
    ['signing-place', { 'place.text': '' }, { acts: [{ place: null }, {}], signatories: [{ place: null }] }],
  ])('sets %s right', async (field, truth, after) => {
    const { ref } = await signedAgreement()

    expect((await correct(ref, field, truth)).ok).toBe(true)
    expect(await shown(ref)).toMatchObject(after)
  })

  test('of a signatory names the right one', async () => {
    const { ref } = await signedAgreement()
    const right = await makePerson({ nameEn: 'Right Person' })

    expect((await correct(ref, 'signatory', { 'person.id': right.id })).ok).toBe(true)
    expect((await shown(ref)).signatories).toMatchObject([{ personId: right.id }])
  })
})

describe('refused is', () => {
  const field = (name: string, key: string) => ({ ok: false, problem: { fields: { [name]: { key } } } })
  const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })

  test('a correction by somebody who only reads', async () => {
    const { ref } = await signedAgreement()
    const viewer = await makeUser({ roles: ['viewer'] })

    expect(await correct(ref, 'titleEn', { text: 'Other' }, viewer)).toMatchObject(
      sentence('problems.notAllowed'),
    )
  })

  test('a correction without a reason', () => {
    expect(() => formOf(correctionInput, { text: 'Other', doneOn: '2024-06-01' })).toThrow(
      'problems.required',
    )
  })

  test('a correction of what is not signed', async () => {
    const { ref } = await makeAgreement()
    const input = formOf(correctionInput, { text: 'Other', doneOn: '2024-06-01', noteEn: 'So.' })

    expect(await correctFact(staff, ref, 'titleEn', input, 1)).toMatchObject(
      sentence('agreements.refused.notSignedYet'),
    )
    expect(await listRecordedFacts(staff, ref)).toBeUndefined()
  })

  test('a day on which it cannot have been, for what came after, and one that lies ahead', async () => {
    const { ref } = await signedAgreement()
    await addAct(staff, ref, formOf(actInput, { kind: 'amended', doneOn: '2020-01-10' }))

    expect(await correct(ref, 'signing-day', { day: '2020-01-11' })).toMatchObject(
      field('day', 'agreements.refused.notSignedByThen'),
    )
    expect(await correct(ref, 'signing-day', { day: '2199-01-01' })).toMatchObject(
      field('day', 'agreements.refused.actAhead'),
    )
    expect(await correct(ref, 'titleEn', { text: 'Other', doneOn: '2199-01-01' })).toMatchObject(
      field('doneOn', 'agreements.refused.actAhead'),
    )
  })

  test('a party without a name, and one that is a party already', async () => {
    const { ref, theirs } = await signedAgreement()

    expect(await correct(ref, 'party', {})).toMatchObject(field('organisation.text', 'problems.required'))
    expect(await correct(ref, 'party', { 'organisation.id': theirs.id })).toMatchObject(
      field('organisation.text', 'agreements.refused.partyTwice'),
    )
  })

  test('what is recorded already, no title at all, an authentic language that is none of the text', async () => {
    const { ref } = await signedAgreement()

    expect(await correct(ref, 'titleEn', { text: 'Agreement' })).toMatchObject(
      field('text', 'agreements.refused.sameAsRecorded'),
    )
    expect(await correct(ref, 'titleEn', {})).toMatchObject(field('text', 'agreements.refused.titleNeeded'))
    expect(await correct(ref, 'authenticLanguages', { languages: 'Russian' })).toMatchObject(
      field('languages', 'agreements.refused.authenticNotText'),
    )
  })

  test('a correction of what another has corrected meanwhile, with both shown', async () => {
    const { ref } = await signedAgreement()
    const { name, version } = await factNamed(ref, 'titleEn')
    await correct(ref, 'titleEn', { text: 'Theirs' })
    const mine = formOf(correctionInput, { text: 'Mine', doneOn: '2024-06-01', noteEn: 'So.' })

    expect(await correctFact(staff, ref, name, mine, version)).toMatchObject({
      problem: { conflict: { version: version + 1, values: { text: 'Theirs' } } },
    })
  })

  test('to change or remove a correction, or to enter one as a bare act', async () => {
    const { ref } = await signedAgreement()
    await correct(ref, 'titleEn', { text: 'Other' })
    const { id } = (await shown(ref)).acts.find(({ kind }) => kind === 'corrected')!

    expect(await removeAct(staff, ref, id)).toMatchObject(sentence('agreements.refused.correctionStays'))
    const edit = formOf(actInput, { kind: 'amended', doneOn: '2024-06-02' })
    expect(await editAct(staff, ref, id, edit, 1)).toMatchObject(
      sentence('agreements.refused.correctionStays'),
    )
    expect(() => formOf(actInput, { kind: 'corrected' })).toThrow('problems.choice')
  })
})
