import type {
  commitmentAmounts,
  commitmentSteps,
  commitments,
  commitmentUpdates,
} from '@/db/schema/commitments'
import {
  type AmountKind,
  commitmentStatuses,
  promisers,
  type Rung,
  rungs,
  verifications,
} from '@/db/values/commitments'
import type { Agreement } from './agreements'
import { subjects } from './names'
import type { Meeting } from './visits'
import { sizes, type World } from './world'

type Commitment = typeof commitments.$inferInsert & { id: string }
type Made = {
  commitments: Commitment[]
  updates: (typeof commitmentUpdates.$inferInsert)[]
  steps: (typeof commitmentSteps.$inferInsert)[]
  amounts: (typeof commitmentAmounts.$inferInsert)[]
}

const kindAt: Partial<Record<Rung, AmountKind>> = {
  intent: 'pledged',
  agreement: 'agreed',
  contract: 'contracted',
  'in-production': 'realised',
}

/** Commitments with their updates. Every sixth is a project on the ladder; some carry an earlier one further. */
export function makeCommitments(
  world: World,
  meetings: Meeting[],
  agreed: Agreement[],
  officers: string[],
): Made {
  const { chance, day, id, stamps } = world
  const made: Made = { commitments: [], updates: [], steps: [], amounts: [] }
  const projects: Commitment[] = []
  const days = Array.from({ length: sizes.commitments }, () => world.past()).sort((a, b) => a - b)
  for (const on of days) {
    const agreement = chance.often(0.4) ? chance.one(agreed) : undefined
    const meeting = agreement ? undefined : chance.one(meetings)
    const due = chance.often(0.1) ? null : on + chance.between(30, 900)
    const [subject, subjectZh] = chance.one(subjects)
    const row: Commitment = {
      id: id(),
      ref: world.ref('C', day(on)),
      promiser: chance.one(promisers),
      wordsEn: `Send the proposal for ${subject}`,
      wordsZh: `提交${subjectZh}方案`,
      visitId: agreement?.visitId ?? meeting?.visitId,
      meetingId: meeting?.id,
      agreementId: agreement?.id,
      organisationId: agreement?.partner ?? meeting?.partner,
      ownerId: chance.often(0.9) ? chance.one(officers) : null,
      madeOn: day(on),
      dueOn: due === null ? null : day(due),
      ...standing(world, on, due),
      sensitivity: world.sensitivity(),
      ...stamps,
    }
    if (chance.often(1 / 6)) climb(world, row, on, made, projects, officers)
    made.commitments.push(row)
    for (let count = chance.upTo(3); count > 0; count -= 1)
      made.updates.push({
        id: id(),
        commitmentId: row.id,
        userId: chance.one(officers),
        status: row.status ?? 'open',
        note: 'Spoke with the other side; it is under way. 已与对方联系。',
        ...stamps,
      })
  }
  return made
}

function standing({ chance, day }: World, on: number, due: number | null): Partial<Commitment> {
  const over = due !== null && due < 0
  const status =
    over && chance.often(0.8)
      ? chance.one(['done', 'done', 'done', 'dropped'] as const)
      : chance.one(commitmentStatuses.slice(0, 3))
  if (status !== 'done' && status !== 'dropped') return { status }
  const closed = Math.min(-1, Math.max(on, (due ?? on) + chance.between(-60, 60)))
  const evidence = status === 'done' ? 'Letter of the other side. 对方来函。' : null
  return {
    status,
    closedOn: day(closed),
    evidence,
    dropReason: status === 'dropped' ? 'Overtaken by events.' : null,
  }
}

function climb(
  world: World,
  row: Commitment,
  on: number,
  made: Made,
  projects: Commitment[],
  officers: string[],
) {
  const { chance, day, id, stamps } = world
  const reached = chance.upTo(rungs.length)
  const earlier = projects.length > 50 && chance.often(0.2) ? chance.one(projects) : undefined
  const course = chance.one(['going', 'going', 'going', 'delayed', 'dormant', 'lost'] as const)
  Object.assign(row, {
    kind: chance.one(['trade', 'investment'] as const),
    rung: rungs[reached],
    course,
    courseReason: course === 'lost' ? 'The investor withdrew. 投资方退出。' : null,
    continuesId: earlier?.id,
  })
  projects.push(row)
  const currency = chance.one(['CNY', 'USD', 'EUR', 'INR'])
  for (const [step, rung] of rungs.slice(0, reached + 1).entries()) {
    const at = on + step * chance.between(20, 150)
    if (at >= 0) break
    const common = {
      commitmentId: row.id,
      userId: chance.one(officers),
      verification: chance.one(verifications),
    }
    made.steps.push({
      id: id(),
      rung,
      course: step === reached ? course : 'going',
      doneOn: chance.often(0.05) ? null : day(at),
      ...common,
      ...stamps,
    })
    const kind = kindAt[rung]
    if (kind && chance.often(0.8))
      made.amounts.push({
        id: id(),
        kind,
        currency,
        hundredths: chance.between(1, 5000) * 1_000_000,
        asOf: day(at),
        ...common,
        ...stamps,
      })
  }
}
