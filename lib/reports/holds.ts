import type { ReportPart } from '@/db/values/reports'
import { isPending } from '../commitments/rules'
import type { Dossier } from '../dossiers/dossier'

/** Whether the record fills a part with anything but the words that people add to it. */
export const holds: Record<ReportPart, (dossier: Dossier) => boolean> = {
  summary: ({ record: { visit } }) => Boolean(visit.summaryEn || visit.summaryZh),
  basics: () => true,
  delegation: ({ record }) => record.members.length > 0,
  programme: ({ record }) => record.stops.length + record.journeys.length + record.meetings.length > 0,
  'planned-actual': ({ planned }) => planned !== null,
  meetings: ({ record }) => record.meetings.length > 0,
  results: ({ record: { agreements, commitments, meetings } }) =>
    commitments.length > 0 ||
    agreements.some(({ fromThisVisit }) => fromThisVisit) ||
    meetings.some(({ outcomes }) => outcomes.some(({ kind }) => kind === 'decision')),
  agreements: ({ record }) => record.agreements.length > 0,
  commitments: ({ record }) => record.commitments.length > 0,
  'follow-up': ({ record: { visit, commitments } }) =>
    Boolean(visit.followUpEn || visit.followUpZh) || commitments.some(({ status }) => isPending(status)),
  contacts: ({ record }) =>
    record.meetings.some(({ state, counterparts }) => state !== 'cancelled' && counterparts.length > 0),
  conduct: () => false,
  costs: ({ costs }) => costs.length > 0,
  recommendations: () => false,
  photos: ({ photos }) => photos.length > 0,
  sources: ({ record }) => record.sources.length > 0,
  missing: () => true,
}
