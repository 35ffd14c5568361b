export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

export const roles = ['staff', 'official', 'viewer', 'administrator'] as const
export type Role = (typeof roles)[number]

export const sensitivities = ['public', 'internal', 'restricted'] as const
export type Sensitivity = (typeof sensitivities)[number]

export const digestRhythms = ['off', 'daily', 'weekly'] as const
export type DigestRhythm = (typeof digestRhythms)[number]

export const digestStates = ['sending', 'sent', 'failed', 'uncertain'] as const

/** A day that is off though a weekday, or worked though on a weekend. */
export const dayKinds = ['off', 'work'] as const

export const savedLists = ['agreements', 'commitments'] as const

export const ruleSeverities = ['information', 'warning', 'refusal'] as const
