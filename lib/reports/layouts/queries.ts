import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { reportLayouts, tripReports } from '@/db/schema/reports'
import type { Language } from '@/db/values/office'
import type { User } from '../../user'
import type { Layout, ReportLayouts } from './layout'
import { isShipped, layoutOfLanguage, officeLayout, shippedLayouts } from './shipped'

const columns = {
  key: reportLayouts.key,
  nameEn: reportLayouts.nameEn,
  nameZh: reportLayouts.nameZh,
  parts: reportLayouts.parts,
  photosNeeded: reportLayouts.photosNeeded,
  dueWorkingDays: reportLayouts.dueWorkingDays,
}

const edited = {
  id: reportLayouts.id,
  ...columns,
  version: reportLayouts.version,
  removedAt: reportLayouts.removedAt,
}

/** A layout as it is edited, or undefined where there is none; also one that was removed. Everybody may see it. */
export async function findLayout(key: string, reader: Reader = db) {
  const [layout] = await reader.select(edited).from(reportLayouts).where(eq(reportLayouts.key, key))
  return layout
}

export type LayoutFound = NonNullable<Awaited<ReturnType<typeof findLayout>>>

/** Every layout of the office, the product's own first, then in the order they were added. Everybody may see them. */
export async function listLayouts(reader: Reader): Promise<Layout[]> {
  const rows = await reader
    .select(columns)
    .from(reportLayouts)
    .where(isNull(reportLayouts.removedAt))
    .orderBy(asc(reportLayouts.id))
  const own = rows.filter(({ key }) => !isShipped(key))
  return [...shippedLayouts.map((shipped) => rows.find(({ key }) => key === shipped.key) ?? shipped), ...own]
}

/** The same for a page. */
export function listAllLayouts(_user: User): Promise<Layout[]> {
  return listLayouts(db)
}

/** The layout of a key as the office has set it; one of the product's own that was never written is as it ships. */
export async function layoutByKey(reader: Reader, key: string): Promise<Layout | undefined> {
  return (await listLayouts(reader)).find((layout) => layout.key === key)
}

/** The layout whose required parts and deadline hold for a visit's report: the one chosen for it, else the office's. */
export async function governingLayout(reader: Reader, visitId: string): Promise<Layout> {
  return (
    (await chosenLayout(reader, visitId)) ?? (await layoutByKey(reader, officeLayout.key)) ?? officeLayout
  )
}

async function chosenLayout(reader: Reader, visitId: string): Promise<Layout | undefined> {
  const [chosen] = await reader
    .select(columns)
    .from(tripReports)
    .innerJoin(reportLayouts, eq(reportLayouts.id, tripReports.layoutId))
    .where(and(eq(tripReports.visitId, visitId), isNull(reportLayouts.removedAt)))
  return chosen
}

/**
 * The layouts of a visit's report: it is drawn by the one asked for by key, else the one chosen for it, else the one of the
 * language. Undefined where there is none of that key.
 */
export async function reportLayoutsOf(
  reader: Reader,
  visitId: string,
  language: Language,
  key?: string,
): Promise<ReportLayouts | undefined> {
  const [layouts, chosen] = await Promise.all([listLayouts(reader), chosenLayout(reader, visitId)])
  const called = (name: string) => layouts.find((layout) => layout.key === name)
  const shown = key ? called(key) : (chosen ?? called(layoutOfLanguage[language]))
  return shown && { shown, governing: chosen ?? called(officeLayout.key) ?? officeLayout }
}
