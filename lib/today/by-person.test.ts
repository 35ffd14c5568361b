import { expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import type { Deadline } from '../deadlines/deadline'
import { instantOf } from '../time/when'
import { groupByPerson } from './by-person'
import { findToday } from './queries'

const now = instantOf('2026-03-10', '10:00', 'Asia/Shanghai')

test('an official sees by person what is overdue or due within thirty days, whoever is most behind first', async () => {
  const official = await makeUser({ roles: ['official'] })
  const [chen, li] = [await makeUser({ name: 'Chen Jie' }), await makeUser({ name: 'Li Wei' })]
  await makeCommitment({ ownerId: chen.id, dueOn: '2026-04-09' })
  await makeCommitment({ ownerId: chen.id, dueOn: '2026-04-10' })
  await makeCommitment({ ownerId: li.id, dueOn: '2026-03-09' })
  await makeVisit({ status: 'returned', lastOn: '2026-03-06', ownerId: li.id })
  await makeAgreement({ reviewDueOn: '2026-03-20' })
  await makeCommitment({ ownerId: official.id, dueOn: '2026-03-09' })

  const { byPerson } = await findToday(official, now)

  expect(byPerson.map(({ person, overdue, ahead }) => [person?.name, overdue, ahead])).toEqual([
    ['Li Wei', 1, 1],
    [undefined, 0, 1],
    ['Chen Jie', 0, 1],
  ])
})

test('staff see of agreements those that they are to review, and nobody else’s deadlines', async () => {
  const [officer, other] = [await makeUser(), await makeUser()]
  const theirs = await makeAgreement({ reviewDueOn: '2026-03-01', reviewerId: officer.id })
  await makeAgreement({ reviewDueOn: '2026-03-01', reviewerId: other.id })
  await makeCommitment({ ownerId: other.id, dueOn: '2026-03-09' })

  const { byPerson, quiet } = await findToday(officer, now)

  expect(byPerson.flatMap(({ lines }) => lines.map(({ ref }) => ref))).toEqual([theirs.ref])
  expect(quiet).toBe(false)
})

test('a person has five lines at most, and the count tells of them all', () => {
  const person = { id: 'chen', name: 'Chen Jie' }
  const deadlines = Array.from({ length: 7 }, (_, index) => ({ uid: `${index}`, person, on: '2026-03-09' }))

  const groups = groupByPerson(deadlines as Deadline[], '2026-03-10')

  expect(groups).toMatchObject([{ person, overdue: 7, ahead: 0, lines: deadlines.slice(0, 5) }])
})
