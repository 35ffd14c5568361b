import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeCommitment as make, makeAmount, makeInvestment, makeStep } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { commitments } from '@/db/schema'
import type { User } from '../user'
import { editCommitment, makeCommitment } from './commands'
import { editCommitmentValues } from './drafting'
import { findCommitment } from './find-commitment'
import { findProject } from './find-project'
import { commitmentInput } from './input'
import { projectTotals } from './project'
import { removeCommitment, restoreCommitment } from './removal'

let staff: User

beforeEach(async () => {
  staff = await makeUser()
})

const promise = (given: object = {}) =>
  commitmentInput.parse({
    ...{ promiser: 'them', wordsEn: 'A plant', owner: staff.id, sensitivity: 'internal' },
    ...{ kind: 'investment', ...given },
  })
const field = (name: string, key: string) => ({ problem: { fields: { [name]: { key } } } })

test('a commitment of investment begins as expressed, and carries an earlier one further', async () => {
  const { ref, id } = await makeInvestment()

  const made = await makeCommitment(staff, promise({ continues: ref.toLowerCase() }))

  const later = await findCommitment(staff, made.ok ? made.value.ref : '')
  expect(later).toMatchObject({ kind: 'investment', rung: 'expressed', course: 'going', continuesRef: ref })
  const { chain } = await findProject(staff, { id })
  expect(chain.map((each) => each.ref)).toEqual([ref, later?.ref])
})

test('an upgrade is no new money, and the project counts for the visit where it was first signed', async () => {
  const [first, second] = [await makeVisit({ ref: 'V2019-001' }), await makeVisit({ ref: 'V2021-001' })]
  const word = await makeInvestment()
  const memorandum = await makeInvestment({ continuesId: word.id, visitId: first.id })
  const contract = await makeInvestment({ continuesId: memorandum.id, visitId: second.id })
  const userId = staff.id
  await makeAmount({ commitmentId: memorandum.id, userId, hundredths: 500 })
  await makeAmount({ commitmentId: contract.id, userId, hundredths: 450, asOf: '2021-03-01' })
  await makeStep({ commitmentId: contract.id, userId, rung: 'contract', doneOn: '2021-03-01' })
  await makeStep({ commitmentId: memorandum.id, userId, rung: 'agreement', doneOn: '2019-12-24' })

  const project = await findProject(staff, word)

  expect(projectTotals(project.chain).pledged.map(({ hundredths }) => hundredths)).toEqual([450])
  expect(project.signed).toMatchObject({ commitment: { visitRef: 'V2019-001' }, on: '2019-12-24' })
})

test('what is carried further is there, of trade or investment, the latest of its project, and not itself', async () => {
  const general = await make()
  const [first, second, third] = [await makeInvestment(), await makeInvestment(), await makeInvestment()]
  const carry = (ref: string, continues: string) => editCommitment(staff, ref, promise({ continues }), 1)
  await carry(second.ref, first.ref)

  for (const [ref, continues, key] of [
    [third.ref, 'C1900-001', 'noSuchCommitment'],
    [third.ref, general.ref, 'onlyProjects'],
    [third.ref, third.ref, 'comesBack'],
    [third.ref, first.ref, 'carriedAlready'],
    [first.ref, second.ref, 'comesBack'],
  ] as const)
    expect(await carry(ref, continues), key).toMatchObject(field('continues', `commitments.refused.${key}`))
  expect(await makeCommitment(staff, promise({ kind: 'general', continues: first.ref }))).toMatchObject(
    field('continues', 'commitments.refused.onlyProjects'),
  )
})

test('a project with steps, amounts or ties stays one; without them it becomes a promise like any other', async () => {
  const [plain, tied] = [await makeInvestment(), await makeInvestment()]
  await makeInvestment({ continuesId: tied.id })

  expect(await editCommitment(staff, tied.ref, promise({ kind: 'general' }), 1)).toMatchObject(
    field('kind', 'commitments.refused.projectStays'),
  )
  expect(await editCommitment(staff, plain.ref, promise({ kind: 'general' }), 1)).toMatchObject({ ok: true })
  expect(await findCommitment(staff, plain.ref)).toMatchObject({ kind: 'general', rung: null, course: null })
})

test('what one may not see is no choice, is not named, breaks the chain, and stays through an edit', async () => {
  const secret = await makeInvestment({ sensitivity: 'restricted' })
  const later = await makeInvestment({ continuesId: secret.id })

  expect(await makeCommitment(staff, promise({ continues: secret.ref }))).toMatchObject(
    field('continues', 'commitments.refused.noSuchCommitment'),
  )
  expect((await editCommitmentValues(staff, later.ref))?.values.continues).toBe('')
  expect((await findProject(staff, later)).chain.map(({ ref }) => ref)).toEqual([later.ref])
  expect(await editCommitment(staff, later.ref, promise(), 1)).toMatchObject({ ok: true })
  const [after] = await db.select().from(commitments).where(eq(commitments.id, later.id))
  expect(after?.continuesId).toBe(secret.id)
})

test('it is at least as sensitive as what it carries further', async () => {
  const cleared = await makeUser({ clearance: 'restricted' })
  const { ref } = await makeInvestment({ sensitivity: 'restricted' })

  expect(await makeCommitment(cleared, promise({ continues: ref }))).toMatchObject(
    field('sensitivity', 'commitments.refused.belowOrigin'),
  )
})

test('what is carried further stays on record, and a removed one comes back only where its place is free', async () => {
  const first = await makeInvestment()
  const second = await makeInvestment({ continuesId: first.id })

  expect(await removeCommitment(staff, first.ref)).toMatchObject({
    problem: { sentence: { key: 'commitments.refused.removeProject' } },
  })
  await removeCommitment(staff, second.ref)
  expect(await makeCommitment(staff, promise({ continues: first.ref }))).toMatchObject({ ok: true })
  expect(await restoreCommitment(staff, second.ref)).toMatchObject({
    problem: { sentence: { key: 'commitments.refused.carriedAlready' } },
  })
})
