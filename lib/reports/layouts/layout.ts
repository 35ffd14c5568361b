import type { LayoutPart, reportLayouts } from '@/db/schema/reports'
import type { directions } from '@/db/values/visits'
import type { Wording } from '../../papers/wording'

export type { LayoutPart }

type Direction = (typeof directions)[number]
type Row = typeof reportLayouts.$inferSelect

/** How reports are put together: which parts in which order, what they must have, and by when (working days after return). */
export type Layout = Pick<Row, 'key' | 'nameEn' | 'nameZh' | 'parts' | 'photosNeeded' | 'dueWorkingDays'>

/** The layout that a report is drawn by, and the one whose required parts hold for its visit. */
export type ReportLayouts = { shown: Layout; governing: Layout }

/** What a part is called: as the layout says, else as the product does for a visit of that direction. */
export function partTitle(
  { t, language }: Pick<Wording, 't' | 'language'>,
  { part, titleEn, titleZh }: LayoutPart,
  direction: Direction,
): string {
  const given = language === 'en' ? titleEn : titleZh
  return (
    given ??
    (part === 'meetings' || part === 'conduct'
      ? t(`reports.${part}.title`, { direction })
      : t(`values.reportPart.${part}`))
  )
}
