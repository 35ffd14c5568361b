import type { ReportPart } from '@/db/values/reports'

/** The page where a part of a visit's report is written. */
export const partForm = (ref: string, part: ReportPart) => `/visits/${ref}/report/parts/${part}`
