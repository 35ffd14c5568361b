import type { Activity } from '@/db/values/agreements'
import { addMonths, type LocalDate } from '../time/local'

const contactKinds = ['meeting', 'partner', 'visit', 'commitment'] as const

/**
 * The last contact over an agreement: a meeting where it was spoken of or with a partner to it, the visit that it came
 * from, or an update on a commitment that comes from it.
 */
export type Contact = { on: LocalDate; by: (typeof contactKinds)[number] }

/** The first day of contact that counts as active, and the first that is not yet dormant. */
export type Bounds = { activeFrom: LocalDate; occasionalFrom: LocalDate }

/** The bounds as of a day for the office's limits in months. */
export function boundsOn(day: LocalDate, months: { active: number; dormant: number }): Bounds {
  return {
    activeFrom: addMonths(day, -months.active),
    occasionalFrom: addMonths(day, -Math.max(months.dormant, months.active)),
  }
}

/** How alive an agreement is by its last contact, whatever its legal status. Without any contact it is dormant. */
export function activityOf(last: Contact | undefined, { activeFrom, occasionalFrom }: Bounds): Activity {
  if (!last || last.on < occasionalFrom) return 'dormant'
  return last.on < activeFrom ? 'occasional' : 'active'
}
