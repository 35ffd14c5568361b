import { desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeCommitment, makeInvestment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { auditEvents, commitmentAmounts, commitmentSteps, commitments } from '@/db/schema'
import { newSubmission } from '../submission'
import type { User } from '../user'
import { addAmount, removeAmount, restoreAmount } from './amounts'
import { findProject } from './find-project'
import { amountInput, stepInput } from './project-input'
import { removeCommitment } from './removal'
import { addStep, removeStep, restoreStep } from './steps'

let staff: User
let project: Awaited<ReturnType<typeof makeInvestment>>

beforeEach(async () => {
  staff = await makeUser()
  project = await makeInvestment()
})

const step = (given: object = {}) =>
  stepInput.parse({ rung: 'agreement', doneOn: '2019-12-24', verification: 'self-reported', ...given })
const amount = (given: object = {}) =>
  amountInput.parse({
    ...{ kind: 'pledged', amount: '1,250,000.50', currency: 'usd', asOf: '2019-12-24' },
    ...{ verification: 'self-reported' },
    ...given,
  })
const sentence = (key: string) => ({ problem: { sentence: { key } } })
const field = (name: string, key: string) => ({ problem: { fields: { [name]: { key } } } })
const columns = async () => (await db.select().from(commitments).where(eq(commitments.id, project.id)))[0]
const lastEvent = async () => (await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1))[0]

test('a step moves the project on its ladder, keeps what it rests on, and the trail tells it', async () => {
  const proof = { verification: 'audited', evidence: 'Report 7', verifiedBy: 'The auditor' }
  const once = newSubmission()
  await addStep(staff, project.ref, step(proof), once)
  await addStep(staff, project.ref, step(proof), once)
  await addStep(staff, project.ref, step({ course: 'lost', doneOn: '2021-01-01', note: 'Bank withdrew' }))

  expect(await columns()).toMatchObject({ rung: 'agreement', course: 'lost', courseReason: 'Bank withdrew' })
  const { steps } = await findProject(staff, project)
  expect(steps).toMatchObject([{ ...proof, by: staff.name }, { course: 'lost' }])
  expect(await lastEvent()).toMatchObject({
    action: 'commitment.step-added',
    changes: { rung: [null, 'agreement'], course: [null, 'lost'] },
  })
})

test('a step taken away takes its rung with it, and comes back with it', async () => {
  await addStep(staff, project.ref, step())
  const [{ id } = { id: '' }] = (await findProject(staff, project)).steps

  await removeStep(staff, project.ref, id)
  expect(await columns()).toMatchObject({ rung: 'expressed' })
  expect(await removeStep(staff, project.ref, id)).toMatchObject(sentence('problems.gone'))
  await restoreStep(staff, project.ref, id)
  expect(await columns()).toMatchObject({ rung: 'agreement' })
  expect(await restoreStep(staff, project.ref, id)).toMatchObject(sentence('problems.gone'))
})

test('a step is not ahead of time, and a project that fares badly says why', async () => {
  expect(await addStep(staff, project.ref, step({ doneOn: '2199-01-01' }))).toMatchObject(
    field('doneOn', 'commitments.refused.stepAhead'),
  )
  for (const course of ['delayed', 'dormant', 'abandoned', 'lost'])
    expect(await addStep(staff, project.ref, step({ course }))).toMatchObject(
      field('note', 'commitments.refused.courseNeedsReason'),
    )
  expect(await addStep(staff, project.ref, step({ doneOn: '' }))).toMatchObject({ ok: true })
})

test('more than somebody’s own word names its evidence, and a confirmation or an audit who gave it', async () => {
  const refused = (given: object) =>
    Promise.all([addStep(staff, project.ref, step(given)), addAmount(staff, project.ref, amount(given))])

  for (const each of await refused({ verification: 'document' }))
    expect(each).toMatchObject(field('evidence', 'commitments.refused.proof.evidence'))
  for (const verification of ['counterpart-confirmed', 'audited'])
    for (const each of await refused({ verification, evidence: 'Letter' }))
      expect(each).toMatchObject(field('verifiedBy', 'commitments.refused.proof.verifiedBy'))
  for (const each of await refused({ verification: 'document', evidence: 'Letter' }))
    expect(each).toMatchObject({ ok: true })
})

test('an amount is kept to the cent in its own currency, goes and comes back', async () => {
  await addAmount(staff, project.ref, amount())
  const [kept = { id: '' }] = (await findProject(staff, project)).amounts

  expect(kept).toMatchObject({ kind: 'pledged', hundredths: 125_000_050, currency: 'USD' })
  expect((await lastEvent())?.changes).toMatchObject({ amount: [null, 'USD\u00a01,250,000.50'] })
  await removeAmount(staff, project.ref, kept.id)
  expect((await findProject(staff, project)).amounts).toEqual([])
  await restoreAmount(staff, project.ref, kept.id)
  expect((await findProject(staff, project)).amounts).toMatchObject([kept])
})

test('an amount that is negative, absurd, in no money in use, without a day or of a day to come is refused', async () => {
  const problems = (given: object) =>
    amountInput
      .safeParse({
        kind: 'pledged',
        amount: '1',
        currency: 'USD',
        asOf: '2019-12-24',
        verification: 'document',
        ...given,
      })
      .error?.issues.map(({ path, message }) => `${path}: ${message}`)

  expect(problems({ amount: '-5' })).toEqual(['amount: commitments.refused.noAmount'])
  expect(problems({ amount: '1.234' })).toEqual(['amount: commitments.refused.noAmount'])
  expect(problems({ amount: '9'.repeat(20) })).toEqual(['amount: commitments.refused.amountTooLarge'])
  expect(problems({ currency: 'RMB' })).toEqual(['currency: commitments.refused.noCurrency'])
  expect(problems({ asOf: '2019-02-30' })).toContain('asOf: problems.dateImpossible')
  expect(problems({ amount: '', asOf: '' })).toEqual(['amount: problems.required', 'asOf: problems.required'])
  expect(await addAmount(staff, project.ref, amount({ asOf: '2199-01-01' }))).toMatchObject(
    field('asOf', 'commitments.refused.stepAhead'),
  )
})

test('a promise of no trade or investment has neither ladder nor money', async () => {
  const { ref } = await makeCommitment()

  expect(await addStep(staff, ref, step())).toMatchObject(sentence('commitments.refused.onlyProjects'))
  expect(await addAmount(staff, ref, amount())).toMatchObject(sentence('commitments.refused.onlyProjects'))
})

test('a project that was worked on stays on record', async () => {
  await addAmount(staff, project.ref, amount())

  expect(await removeCommitment(staff, project.ref)).toMatchObject(
    sentence('commitments.refused.removeProject'),
  )
})

test('a viewer changes nothing of a project, and nobody reaches a part through another commitment', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const other = await makeInvestment()
  await addStep(staff, project.ref, step())
  await addAmount(staff, project.ref, amount())
  const { steps, amounts } = await findProject(staff, project)
  const [stepId, amountId] = [steps[0]!.id, amounts[0]!.id]

  for (const [user, ref, key] of [
    [viewer, project.ref, 'problems.notAllowed'],
    [staff, other.ref, 'problems.gone'],
  ] as const) {
    for (const change of [removeStep, restoreStep])
      expect(await change(user, ref, stepId)).toMatchObject(sentence(key))
    for (const change of [removeAmount, restoreAmount])
      expect(await change(user, ref, amountId)).toMatchObject(sentence(key))
  }
  expect(await addStep(viewer, project.ref, step())).toMatchObject(sentence('problems.notAllowed'))
  expect(await addAmount(viewer, project.ref, amount())).toMatchObject(sentence('problems.notAllowed'))
  expect(await db.$count(commitmentSteps)).toBe(1)
  expect(await db.$count(commitmentAmounts)).toBe(1)
})
