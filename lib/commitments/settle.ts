import 'server-only'

import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/users'
import type { Sensitivity } from '@/db/values/office'
import { settlePick } from '../directory/pick'
import { env } from '../env'
import { listCounterparts } from '../meetings/counterparts'
import { can } from '../permissions'
import { ok, type Problem, refusedField } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import type { CommitmentRow } from './find'
import type { CommitmentInput } from './input'
import { type Origin, settleOrigin, textsOf } from './origin'
import { holdsQuote } from './quote'
import { daysProblem, isWaiting } from './rules'
import { settleProject } from './settle-project'

type Refusal = { ok: false; problem: Problem } | undefined
type Before = Omit<CommitmentRow, 'ref'>

/**
 * What a form says of a commitment as its columns; refused where a rule speaks against it. The partner of one newly tied
 * to a meeting is the meeting's first counterpart, unless the form names another.
 */
export async function settleCommitment(tx: Tx, user: User, input: CommitmentInput, before?: Before) {
  const settled = await settleOrigin(tx, user, input)
  if (!settled.ok) return settled
  const project = await settleProject(tx, user, input, before)
  if (!project.ok) return project
  const origin = settled.value
  const { earlier, ...ladder } = project.value
  const refusal =
    daysRefusal(input) ??
    markRefusal(user, input, before) ??
    levelRefusal(user, input.sensitivity, { ...origin, earlier }) ??
    (await ownerRefusal(tx, input, before)) ??
    (await quoteRefusal(tx, input, origin, before))
  if (refusal) return refusal

  const organisation = await settlePick(tx, user, 'organisation', input.organisation, 'organisation')
  if (!organisation.ok) return organisation
  const person = await settlePick(tx, user, 'person', input.theirPerson, 'theirPerson')
  if (!person.ok) return person

  const internalFields: string[] = input.internalFields ?? before?.internalFields ?? []
  const { meeting } = origin
  const newlyTied = meeting && meeting.id !== before?.meetingId
  const [first] = newlyTied && !organisation.value ? await listCounterparts(tx, meeting.id) : []
  return ok({
    promiser: input.promiser,
    wordsEn: input.wordsEn,
    wordsZh: input.wordsZh,
    quote: input.quote,
    visitId: origin.visit?.id ?? null,
    meetingId: meeting?.id ?? null,
    agreementId: origin.agreement?.id ?? null,
    organisationId: organisation.value ?? first?.id ?? null,
    theirPersonId: person.value,
    ownerId: input.owner,
    madeOn: input.madeOn,
    dueOn: input.dueOn,
    important: input.important,
    ...ladder,
    sensitivity: input.sensitivity,
    internalFields,
    firstOn: origin.visit?.firstOn ?? null,
  })
}

function daysRefusal(input: CommitmentInput): Refusal {
  const problem = daysProblem(input, todayIn(env().HOME_ZONE))
  if (!problem) return undefined
  return refusedField(problem === 'madeAhead' ? 'madeOn' : 'dueOn', `commitments.refused.${problem}`)
}

// Else whoever wants to close it alone would take the mark away first.
function markRefusal(user: User, input: CommitmentInput, before?: Before): Refusal {
  if (!before?.important || input.important) return undefined
  if (isWaiting(before)) return refusedField('important', 'commitments.refused.waiting')
  if (can(user, 'commitments.release')) return undefined
  return refusedField('important', 'commitments.refused.importantStays')
}

type Lineage = Origin & { earlier?: CommitmentRow }

function levelRefusal(user: User, level: Sensitivity, from: Lineage): Refusal {
  const { visit, meeting, agreement, earlier } = from
  if (!levelsUpTo(user.clearance).includes(level))
    return refusedField('sensitivity', 'commitments.refused.aboveClearance')
  const higher = [visit, meeting, agreement, earlier].find(
    (from) => from && !levelsUpTo(level).includes(from.sensitivity),
  )
  return (
    higher && refusedField('sensitivity', 'commitments.refused.belowOrigin', { level: higher.sensitivity })
  )
}

async function ownerRefusal(
  tx: Tx,
  { owner, sensitivity }: CommitmentInput,
  before?: Before,
): Promise<Refusal> {
  if (!owner || owner === before?.ownerId) return undefined
  const [person] = await tx
    .select({ name: users.name, clearance: users.clearance })
    .from(users)
    .where(and(eq(users.id, owner), eq(users.disabled, false)))
  if (!person) return refusedField('owner', 'problems.choice')
  if (levelsUpTo(person.clearance).includes(sensitivity)) return undefined
  return refusedField('owner', 'commitments.refused.ownerNotCleared', { name: person.name })
}

// A record may be rewritten after it was quoted; what was quoted then stays.
async function quoteRefusal(
  tx: Tx,
  input: CommitmentInput,
  origin: Origin,
  before?: Before,
): Promise<Refusal> {
  const { meeting } = origin
  if (!meeting || !input.quote) return undefined
  if (input.quote === before?.quote && meeting.id === before.meetingId) return undefined
  if (holdsQuote(await textsOf(tx, meeting), input.quote)) return undefined
  return refusedField('quote', 'commitments.refused.quoteNotFound')
}
