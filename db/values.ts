/** Every list of values that a column, a form and a screen share. Plain data: safe to import anywhere. */

export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

export const roles = ['staff', 'official', 'viewer', 'administrator'] as const
export type Role = (typeof roles)[number]

export const sensitivities = ['public', 'internal', 'restricted'] as const
export type Sensitivity = (typeof sensitivities)[number]

export const precisions = ['exact', 'part', 'day', 'visit'] as const
export type Precision = (typeof precisions)[number]

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

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

export const meetingKinds = [
  'courtesy-call',
  'talks',
  'signing-ceremony',
  'site-visit',
  'promotion-event',
  'business-meeting',
  'banquet',
  'mission-call',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const meetingStates = ['planned', 'held', 'cancelled'] as const

export const sides = ['ours', 'theirs'] as const
export type Side = (typeof sides)[number]

export const attendances = ['invited', 'attended', 'absent'] as const

export const outcomeKinds = ['information', 'decision'] as const

export const organisationKinds = [
  'municipal',
  'regional',
  'central-government',
  'mission',
  'state-owned-company',
  'company',
  'association',
  'park',
  'university',
  'international-organisation',
] as const

export const agreementTypes = [
  'unknown',
  'letter-of-intent',
  'memorandum-of-understanding',
  'memorandum-on-friendly-exchange',
  'sister-city-agreement',
  'framework-agreement',
  'cooperation-agreement',
  'project-contract',
  'purchase-contract',
  'exchange-of-letters',
  'agreed-minutes',
  'joint-statement',
] as const

export const bindingIntents = ['unknown', 'binding', 'political', 'mixed'] as const

export const actKinds = [
  'proposed',
  'text-agreed',
  'initialled',
  'signed',
  'approved',
  'in-force',
  'amended',
  'extended',
  'suspended',
  'resumed',
  'terminated',
  'expired',
  'superseded',
] as const
export type ActKind = (typeof actKinds)[number]

export const agreementStatuses = [
  'draft',
  'initialled',
  'signed',
  'in-force',
  'suspended',
  'expired',
  'terminated',
  'superseded',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

export const effectiveRules = [
  'unknown',
  'on-signature',
  'on-date',
  'on-approval',
  'on-notification',
] as const
export type EffectiveRule = (typeof effectiveRules)[number]

export const terms = ['unknown', 'open-ended', 'fixed', 'renewed'] as const

export const agreementRelations = ['amends', 'side-letter', 'renews', 'succeeds'] as const

export const reviewFindings = [
  'on-course',
  'needs-attention',
  'stalled',
  'recommend-renewal',
  'recommend-ending',
] as const

export const partySides = ['ours', 'theirs', 'third'] as const

export const promisers = ['us', 'them', 'jointly'] as const

export const commitmentStatuses = ['open', 'in-progress', 'blocked', 'done', 'dropped'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

export const sourceKinds = ['press-item', 'file', 'letter', 'note'] as const

export const ruleSeverities = ['information', 'warning', 'refusal'] as const
