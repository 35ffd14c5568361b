import 'server-only'

import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { costLines } from '@/db/schema/costs'
import { changesBetween, record } from '../audit'
import { settlePick } from '../directory/pick'
import { env } from '../env'
import { lastPartChange } from '../part-changes'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write, writeOnce } from '../writing'
import { findCostRow } from './find'
import type { CostInput } from './input'
import { toldOf, whichLine } from './told'
import { costValues } from './values'

/** Adds a line to the costs of a visit. Refused once the visit is closed or cancelled. */
export async function addCostLine(
  user: User,
  ref: string,
  input: CostInput,
  submission?: string,
): Promise<Result<{ id: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const columns = await columnsOf(tx, user, input)
    if (!columns.ok) return columns

    const visitId = visit.value.id
    const position = await nextPosition(tx, visitId)
    const [row] = await tx
      .insert(costLines)
      .values({ visitId, position, ...columns.value })
      .returning({ id: costLines.id })
    const line = row && (await findCostRow(tx, visitId, row.id))
    if (!line) throw new Error('The database kept no cost line.')
    const told = { ...whichLine(line), ...changesBetween(undefined, toldOf(line)) }
    await record(tx, user, 'cost.added', { kind: 'visit', id: visitId }, told)
    return ok({ id: line.id })
  })
}

/** Changes a cost line that was read as `version`. Refused once the visit is closed or cancelled. */
export async function editCostLine(
  user: User,
  ref: string,
  id: string,
  input: CostInput,
  version: number,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const visitId = visit.value.id
    const before = await findCostRow(tx, visitId, id)
    if (!before || before.removedAt) return refused('problems.gone')
    if (before.version !== version) {
      const last = await lastPartChange(tx, visitId, 'cost.edited', 'costLine', String(before.position))
      const values = costValues(user.language ?? 'en', before)
      return conflicting({ ...last, version: before.version, values })
    }
    const columns = await columnsOf(tx, user, input)
    if (!columns.ok) return columns

    await tx
      .update(costLines)
      .set({ ...columns.value, version: version + 1 })
      .where(eq(costLines.id, id))
    const after = await findCostRow(tx, visitId, id)
    if (!after) throw new Error('The database lost a cost line.')
    const told = { ...whichLine(before), ...changesBetween(toldOf(before), toldOf(after)) }
    await record(tx, user, 'cost.edited', { kind: 'visit', id: visitId }, told)
    return ok(null)
  })
}

/** The form's answers as columns: no rate is kept where the money is the office's own. */
async function columnsOf(tx: Tx, user: User, { planned, actual, payer, rate, ...input }: CostInput) {
  const organisation = await settlePick(tx, user, 'organisation', payer, 'payer')
  if (!organisation.ok) return organisation
  return ok({
    ...input,
    rate: input.currency === env().HOME_CURRENCY ? null : rate,
    plannedHundredths: planned,
    actualHundredths: actual,
    payerId: organisation.value,
  })
}

// A number is not given twice, so that the trail can name a line by it.
async function nextPosition(tx: Tx, visitId: string): Promise<number> {
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${costLines.position}), 0)` })
    .from(costLines)
    .where(eq(costLines.visitId, visitId))
  return (last?.position ?? 0) + 1
}
