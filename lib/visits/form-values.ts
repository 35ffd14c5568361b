import { insideValue } from '../editions/inside-input'
import type { VisitRow } from './find'

type Shown =
  | 'direction'
  | 'titleEn'
  | 'titleZh'
  | 'purposeEn'
  | 'purposeZh'
  | 'firstOn'
  | 'lastOn'
  | 'sensitivity'
  | 'ownerId'
  | 'summaryEn'
  | 'summaryZh'
  | 'followUpEn'
  | 'followUpZh'
  | 'internalFields'

/** A visit as its form shows it, by field name. */
export function visitValues(visit: Pick<VisitRow, Shown>): Record<string, string> {
  return {
    direction: visit.direction,
    titleEn: visit.titleEn ?? '',
    titleZh: visit.titleZh ?? '',
    purposeEn: visit.purposeEn ?? '',
    purposeZh: visit.purposeZh ?? '',
    firstOn: visit.firstOn,
    lastOn: visit.lastOn,
    sensitivity: visit.sensitivity,
    owner: visit.ownerId ?? '',
    summaryEn: visit.summaryEn ?? '',
    summaryZh: visit.summaryZh ?? '',
    followUpEn: visit.followUpEn ?? '',
    followUpZh: visit.followUpZh ?? '',
    internalFields: insideValue(visit),
  }
}
