export const precisions = ['exact', 'part', 'day', 'visit'] as const
export type Precision = (typeof precisions)[number]

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]
