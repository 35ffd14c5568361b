import { type Names, nameIn } from '../i18n/bilingual'
import type { User } from '../user'

/** A name as a field to pick by name shows it: one of the record's own, or the pick would take it for another. */
export function nameInField(user: User, names: Names): string {
  return nameIn(user.language ?? 'en', names).text
}
