import type { agreementTypes } from '@/db/values/agreements'
import type { Role } from '@/db/values/office'

export type AgreementType = (typeof agreementTypes)[number]

type Default = { reviewMonths: number | null; reviewerRole: Role; noticeDays: number | null }

const yearly = (noticeDays: number | null = null): Default => ({
  reviewMonths: 12,
  reviewerRole: 'official',
  noticeDays,
})
const halfYearly: Default = { reviewMonths: 6, reviewerRole: 'official', noticeDays: null }

/**
 * What a new office starts with: proposals, each to be set by the office. Six months’ notice is what many texts that
 * renew themselves ask for; where a text says otherwise, the agreement has its own.
 */
export const defaultAgreementTypes: Record<AgreementType, Default> = {
  unknown: yearly(),
  'letter-of-intent': halfYearly,
  'memorandum-of-understanding': yearly(),
  'memorandum-on-friendly-exchange': yearly(),
  'sister-city-agreement': yearly(180),
  'framework-agreement': yearly(180),
  'cooperation-agreement': yearly(180),
  'project-contract': halfYearly,
  'purchase-contract': halfYearly,
  'exchange-of-letters': yearly(),
  'agreed-minutes': yearly(),
  'joint-statement': yearly(),
}
