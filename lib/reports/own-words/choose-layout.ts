import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reportLayouts, tripReports } from '@/db/schema/reports'
import { record } from '../../audit'
import { can } from '../../permissions'
import { ok, type Result, refused, refusedField } from '../../result'
import type { User } from '../../user'
import { findOpenVisit } from '../../visits/open'
import { write } from '../../writing'
import { governingLayout } from '../layouts/queries'

/**
 * Gives a visit's report another layout than `from`, which holds for it now: the order, required parts and deadline of the
 * new one hold from then on. Refused once the visit is closed or cancelled, and where somebody has chosen a third meanwhile.
 */
export async function chooseLayout(
  user: User,
  ref: string,
  key: string,
  from: string,
): Promise<Result<{ ref: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const { id: visitId } = found.value
    const [layout] = await tx
      .select({ id: reportLayouts.id, nameEn: reportLayouts.nameEn, nameZh: reportLayouts.nameZh })
      .from(reportLayouts)
      .where(and(eq(reportLayouts.key, key), isNull(reportLayouts.removedAt)))
    if (!layout) return refusedField('layout', 'problems.choice')

    const before = await reportOf(tx, visitId)
    if (before?.layoutId === layout.id) return ok({ ref })
    const governing = await governingLayout(tx, visitId)
    if (governing.key !== from)
      return refusedField('layout', 'layouts.chosenMeanwhile', { layout: calledIn(governing) })
    if (before)
      await tx
        .update(tripReports)
        .set({ layoutId: layout.id, version: before.version + 1 })
        .where(eq(tripReports.id, before.id))
    else await tx.insert(tripReports).values({ visitId, layoutId: layout.id })
    const told = before ? calledIn(before.name) || null : null
    await record(
      tx,
      user,
      'report.layout-chosen',
      { kind: 'visit', id: visitId },
      { layout: [told, calledIn(layout)] },
    )
    return ok({ ref })
  })
}

type Named = { nameEn: string | null; nameZh: string | null }

/** The names of a layout, in both languages. */
const calledIn = ({ nameEn, nameZh }: Named) => [nameEn, nameZh].filter(Boolean).join(' · ')

async function reportOf(tx: Tx, visitId: string) {
  const [report] = await tx
    .select({
      id: tripReports.id,
      layoutId: tripReports.layoutId,
      version: tripReports.version,
      name: { nameEn: reportLayouts.nameEn, nameZh: reportLayouts.nameZh },
    })
    .from(tripReports)
    .leftJoin(reportLayouts, eq(reportLayouts.id, tripReports.layoutId))
    .where(eq(tripReports.visitId, visitId))
  return report && { ...report, name: report.name ?? { nameEn: null, nameZh: null } }
}
