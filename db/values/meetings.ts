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
