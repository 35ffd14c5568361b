import type { terms } from '@/db/values/agreements'

type Terms = { noticeDays: number | null; term: (typeof terms)[number] }

/**
 * The days of notice that end an agreement: its own, else what the office has set for its type, and null where neither is
 * known. A fixed term ends by itself, so there a notice counts only where the text asks for one.
 */
export function noticeDaysOf({ noticeDays, term }: Terms, ofType: number | null): number | null {
  return noticeDays ?? (term === 'fixed' ? null : ofType)
}
