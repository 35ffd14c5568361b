export const directions = ['outbound', 'inbound', 'virtual'] as const

export const visitStatuses = [
  'planned',
  'approved',
  'under-way',
  'returned',
  'reported',
  'closed',
  'cancelled',
] as const
export type VisitStatus = (typeof visitStatuses)[number]

export const memberRoles = ['head', 'deputy-head', 'member', 'interpreter', 'secretary', 'business'] as const
export type MemberRole = (typeof memberRoles)[number]

export const journeyModes = ['flight', 'train', 'car', 'ship', 'other'] as const

/** What a trip abroad costs, by the items that Chinese offices account for. */
export const costItems = [
  'international-travel',
  'local-travel',
  'accommodation',
  'meals',
  'incidentals',
  'gifts',
  'other',
] as const

export const payers = ['us', 'host', 'member', 'third'] as const
export type Payer = (typeof payers)[number]
