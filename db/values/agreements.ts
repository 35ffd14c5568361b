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

/** The acts that a person enters as such. */
export const enteredActKinds = [
  'proposed',
  'text-agreed',
  'initialled',
  'signed-ad-referendum',
  'signed',
  'approved',
  'notified',
  'in-force',
  'amended',
  'extended',
  'suspended',
  'resumed',
  'terminated',
  'expired',
  'superseded',
] as const

/** A correction has a form of its own, which changes what it corrects. */
export const actKinds = [...enteredActKinds, 'corrected'] as const
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

/** How much contact there is over an agreement. No legal status. */
export const activities = ['active', 'occasional', 'dormant'] as const
export type Activity = (typeof activities)[number]

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

/** Whether a step of an agreement's review session is still to be done. */
export const reviewItemStates = ['waiting', 'reviewed', 'passed'] as const
