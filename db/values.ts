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
export type MeetingState = (typeof meetingStates)[number]

export const sides = ['ours', 'theirs'] as const
export type Side = (typeof sides)[number]

export const attendances = ['invited', 'attended', 'absent'] as const
export type Attendance = (typeof attendances)[number]

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

export const promisers = ['us', 'them', 'jointly'] as const

export const commitmentStatuses = ['open', 'in-progress', 'blocked', 'done', 'dropped'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

export const sourceKinds = ['press-item', 'file', 'letter', 'note'] as const

/** Whether a step of an agreement's review session is still to be done. */
export const reviewItemStates = ['waiting', 'reviewed', 'passed'] as const

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

export const digestRhythms = ['off', 'daily', 'weekly'] as const
export type DigestRhythm = (typeof digestRhythms)[number]

export const digestStates = ['sending', 'sent', 'failed', 'uncertain'] as const

/** A day that is off though a weekday, or worked though on a weekend. */
export const dayKinds = ['off', 'work'] as const

export const fileKinds = [
  'agreement-text',
  'record',
  'programme',
  'letter',
  'photo',
  'evidence',
  'other',
] as const
export type FileKind = (typeof fileKinds)[number]

export const fileOrigins = ['unknown', 'original', 'translation'] as const

/** How long a file is kept: the classes of Chinese archives, 10 years, 30 years, for ever. */
export const retentions = ['10-years', '30-years', 'permanent'] as const
export type Retention = (typeof retentions)[number]

export const savedLists = ['agreements', 'commitments'] as const

export const ruleSeverities = ['information', 'warning', 'refusal'] as const

export const reportStates = ['draft', 'submitted', 'returned', 'approved', 'archived'] as const
export type ReportState = (typeof reportStates)[number]

/** The parts that a report's layout puts in order. What a part is filled with is `lib/reports`'s to say. */
export const reportParts = [
  'summary',
  'basics',
  'delegation',
  'programme',
  'planned-actual',
  'meetings',
  'results',
  'agreements',
  'commitments',
  'follow-up',
  'contacts',
  'conduct',
  'costs',
  'recommendations',
  'photos',
  'sources',
  'missing',
] as const
export type ReportPart = (typeof reportParts)[number]

/** Where a part of a report stands: under a heading of its own, under that of the part before it, or as an annex. */
export const partPlaces = ['heading', 'under', 'annex'] as const
export type PartPlace = (typeof partPlaces)[number]

/** Who a paper or file is made for, and so what is left out of it. */
export const editions = ['internal', 'counterpart', 'public'] as const
export type Edition = (typeof editions)[number]

export const paperFormats = ['docx', 'pdf'] as const
export type PaperFormat = (typeof paperFormats)[number]

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

export const importKinds = ['visits', 'meetings', 'people', 'agreements', 'visit-file'] as const
export type ImportKind = (typeof importKinds)[number]

export const importStates = ['uploaded', 'done', 'undone'] as const
