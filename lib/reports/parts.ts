import type { ReportPart } from '@/db/values/reports'
import { costsBlocks } from '../costs/section'
import type { Block } from '../papers/tree'
import { agreementsSection } from './agreements'
import { basicsSection } from './basics'
import { commitmentsSection } from './commitments'
import { conductSection } from './conduct'
import { contactsSection } from './contacts'
import { delegationBlocks } from './delegation'
import { followUpSection } from './follow-up'
import type { Given } from './given'
import { meetingsSection } from './meetings'
import { missingSection } from './missing-list'
import { photosSection } from './photos'
import { plannedActualBlocks } from './planned-actual'
import { programmeSection } from './programme'
import { resultsSection } from './results'
import { sourcesSection } from './sources'
import { summarySection } from './summary'

/** What each part is filled with from the record, without its heading. */
export const generated: Record<ReportPart, (given: Given) => Block[]> = {
  summary: summarySection,
  basics: basicsSection,
  delegation: delegationBlocks,
  programme: programmeSection,
  'planned-actual': (given) => (given.planned ? plannedActualBlocks(given) : []),
  meetings: meetingsSection,
  results: resultsSection,
  agreements: agreementsSection,
  commitments: commitmentsSection,
  'follow-up': followUpSection,
  contacts: contactsSection,
  conduct: conductSection,
  costs: ({ costs, wording }) => (costs.length > 0 ? costsBlocks(costs, wording) : []),
  recommendations: () => [],
  photos: photosSection,
  sources: sourcesSection,
  missing: missingSection,
}
