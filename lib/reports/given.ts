import type { Wording } from '../papers/wording'
import type { Missing } from '../visits/missing'
import type { VisitRecord } from '../visits/record'

/** What every section of a report is written from. */
export type Given = { record: VisitRecord; missing: Missing[]; wording: Wording }
