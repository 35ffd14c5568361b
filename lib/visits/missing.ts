import type { ReportPart } from '@/db/values/reports'
import type { Names } from '@/lib/i18n/bilingual'
import type { MessageKey, MessageValues } from '@/lib/i18n/keys'
import { missingAgreementParts } from './missing/agreements'
import { missingCommitmentParts } from './missing/commitments'
import { missingProgramme } from './missing/itinerary'
import { missingMeetingParts } from './missing/meetings'
import type { VisitRecord } from './record'

/** One of the records that lack something: a short mark (a meeting's number, a reference) or a name, and its field. */
export type Lacking = { mark: string | null; names: Names; href: string }

export type Missing = {
  key: MessageKey
  values?: MessageValues
  /** Where it is put right; where several records lack it, the first of them. */
  href: string
  /** The records that lack it, each with its own way to the field. */
  of?: Lacking[]
  /** The part of the report that it leaves empty. */
  part: ReportPart
  /** Whether the report cannot be submitted without it. Any other gap wants a reason. */
  needed: boolean
}

/** One line for all records that lack the same thing; none when none does. */
export function gap(part: Missing['part'], key: MessageKey, of: Lacking[]): Missing[] {
  const [first] = of
  return first ? [{ part, key, values: { count: of.length }, href: first.href, of, needed: false }] : []
}

/**
 * What a visit's report still lacks, one line a kind of gap, in the order of the report. Judged by what the user may see:
 * two people of different clearance can get different lists.
 */
export function missingOf(record: VisitRecord): Missing[] {
  const home = `/visits/${record.visit.ref}`
  const whole = (part: Missing['part'], key: MessageKey, href: string, needed = false): Missing => ({
    part,
    key,
    href: `${home}/${href}`,
    needed,
  })
  const { visit, members } = record
  const missing: Missing[] = []

  if (!visit.summaryEn && !visit.summaryZh)
    missing.push(whole('summary', 'records.noSummary', 'edit#summary', true))
  const headless = !members.some(({ role }) => role === 'head')
  if (headless) missing.push(whole('delegation', 'records.noHead', 'delegation', true))
  if (!members.some(({ role }) => role !== 'head'))
    missing.push(whole('delegation', 'records.noMembers', 'delegation'))
  missing.push(
    ...missingProgramme(record, home),
    ...missingMeetingParts(record, home),
    ...missingAgreementParts(record),
    ...missingCommitmentParts(record),
  )
  if (!visit.followUpEn && !visit.followUpZh)
    missing.push(whole('follow-up', 'records.noFollowUp', 'edit#follow-up'))
  return missing
}
