import { beforeEach, expect, test } from 'vitest'
import { makeAgreement, makeQuestion } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { listEvents } from '../agreements/sent-forms'
import type { User } from '../user'
import { listAskable, listQuestions, listQuestionsFor } from './question-queries'
import { answerQuestion, askQuestion, restoreQuestion, withdrawQuestion } from './questions'

let official: User
let staff: User
let agreement: { id: string; ref: string }
const refusal = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const waiting = async (user: User) => (await listQuestionsFor(user, 10)).map(({ question }) => question)

beforeEach(async () => {
  official = await makeUser({ roles: ['official'], name: 'Li Wei' })
  staff = await makeUser({ roles: ['staff'], name: 'Chen Jie' })
  agreement = await makeAgreement()
})

async function ask(of = staff, question = 'Did they answer?') {
  const asked = await askQuestion(official, agreement.ref, { of: of.id, question })
  if (!asked.ok) throw new Error(JSON.stringify(asked.problem))
  return asked.value.id
}

test('a question waits on the person’s Today until it is answered, and the answer stands with the agreement', async () => {
  const id = await ask()
  expect(await waiting(staff)).toEqual(['Did they answer?'])
  expect(await waiting(official)).toEqual([])

  expect(await answerQuestion(staff, agreement.ref, id, { answer: 'On Monday.' })).toMatchObject({ ok: true })

  expect(await waiting(staff)).toEqual([])
  expect(await listQuestions(official, agreement.id)).toMatchObject([
    { question: 'Did they answer?', answer: 'On Monday.', answeredBy: 'Chen Jie', askedBy: 'Li Wei' },
  ])
  expect((await listEvents(agreement.id)).map(({ action }) => action)).toEqual([
    'agreement.answered',
    'agreement.asked',
  ])
})

test('only people who may see the agreement, and who work on such things, can be asked', async () => {
  const restricted = await makeAgreement({ sensitivity: 'restricted' })
  const cleared = await makeUser({ roles: ['official'], clearance: 'restricted' })
  const viewer = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
  const gone = await makeUser({ clearance: 'restricted', disabled: true })
  const able = await makeUser({ clearance: 'restricted', name: 'Zhou Min' })

  expect((await listAskable(cleared, 'restricted')).map(({ name }) => name)).toEqual(['Zhou Min'])
  for (const { id } of [staff, viewer, gone, cleared])
    expect(await askQuestion(cleared, restricted.ref, { of: id, question: '?' })).toMatchObject({
      problem: { fields: { of: { key: 'problems.choice' } } },
    })
  expect(await askQuestion(cleared, restricted.ref, { of: able.id, question: '?' })).toMatchObject({
    ok: true,
  })
})

test('staff ask nobody, and an official nothing about what is above their clearance', async () => {
  const restricted = await makeAgreement({ sensitivity: 'restricted' })

  expect(await askQuestion(staff, agreement.ref, { of: official.id, question: '?' })).toMatchObject(
    refusal('problems.notAllowed'),
  )
  expect(await askQuestion(official, restricted.ref, { of: staff.id, question: '?' })).toMatchObject(
    refusal('problems.gone'),
  )
})

test('who asked may note the answer; a third person may not', async () => {
  const third = await makeUser({ roles: ['staff', 'official'] })
  const id = await ask()

  expect(await answerQuestion(third, agreement.ref, id, { answer: 'No' })).toMatchObject(
    refusal('problems.notAllowed'),
  )
  expect(await answerQuestion(official, agreement.ref, id, { answer: 'By telephone: yes' })).toMatchObject({
    ok: true,
  })
})

test('an answer is never replaced, and the same one sent twice is one', async () => {
  const id = await ask()
  const answer = (user: User, text: string) => answerQuestion(user, agreement.ref, id, { answer: text })
  await answer(staff, 'On Monday.')

  expect(await answer(staff, 'On Monday.')).toMatchObject({ ok: true })
  expect(await answer(official, 'On Tuesday.')).toMatchObject(refusal('reviews.refused.answered'))
  expect((await listQuestions(staff, agreement.id))[0]?.answer).toBe('On Monday.')
  expect(
    (await listEvents(agreement.id)).filter(({ action }) => action === 'agreement.answered'),
  ).toHaveLength(1)
})

test('a question that its person may no longer see does not wait for them', async () => {
  const restricted = await makeAgreement({ sensitivity: 'restricted' })
  await makeQuestion({ agreementId: restricted.id, askedBy: official.id, askedOf: staff.id })

  expect(await waiting(staff)).toEqual([])
})

test('a question is withdrawn by who asked it, put again, and stays once it is answered', async () => {
  const other = await makeUser({ roles: ['official'] })
  const id = await ask()

  expect(await withdrawQuestion(other, agreement.ref, id)).toMatchObject(refusal('problems.notAllowed'))
  expect(await withdrawQuestion(official, agreement.ref, id)).toMatchObject({ ok: true })
  expect(await waiting(staff)).toEqual([])
  expect(await answerQuestion(staff, agreement.ref, id, { answer: 'Late' })).toMatchObject(
    refusal('problems.gone'),
  )
  expect(await restoreQuestion(official, agreement.ref, id)).toMatchObject({ ok: true })
  await answerQuestion(staff, agreement.ref, id, { answer: 'Yes' })
  expect(await withdrawQuestion(official, agreement.ref, id)).toMatchObject(
    refusal('reviews.refused.answered'),
  )
})
