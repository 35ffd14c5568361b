export const promisers = ['us', 'them', 'jointly'] as const

export const commitmentStatuses = ['open', 'in-progress', 'blocked', 'done', 'dropped'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

/** Trade and investment commitments climb the ladder from words to fact; others do not. */
export const commitmentKinds = ['general', 'trade', 'investment'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/** The ladder from words to fact, lowest rung first. */
export const rungs = [
  'expressed',
  'intent',
  'agreement',
  'contract',
  'registered',
  'started',
  'in-production',
] as const
export type Rung = (typeof rungs)[number]

/** How a project fares on its rung. */
export const courses = ['going', 'delayed', 'dormant', 'abandoned', 'lost'] as const
export type Course = (typeof courses)[number]

export const amountKinds = ['pledged', 'agreed', 'contracted', 'realised'] as const
export type AmountKind = (typeof amountKinds)[number]

/** What a step or an amount rests on, weakest first. */
export const verifications = ['self-reported', 'document', 'counterpart-confirmed', 'audited'] as const
export type Verification = (typeof verifications)[number]
