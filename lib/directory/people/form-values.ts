import type { PersonRow } from '../find'
import { nameValues } from '../name-values'

/** A person as the form shows them, by field name. */
export function personValues(person: PersonRow): Record<string, string> {
  return {
    ...nameValues(person),
    familyName: person.familyName ?? '',
    nameOrder: person.nameOrder,
    honorific: person.honorific ?? '',
    spokenLanguages: person.spokenLanguages.join(' '),
    email: person.email ?? '',
    phone: person.phone ?? '',
    noteEn: person.noteEn ?? '',
    noteZh: person.noteZh ?? '',
  }
}
