import type { Language } from '@/db/values/office'
import { languageName } from '@/lib/agreements/languages'
import type { FactField } from '@/lib/agreements/recorded-facts'
import type { MessageKey } from '@/lib/i18n/keys'
import type { Translator } from '@/lib/i18n/translator-for'
import { formatDate } from '@/lib/time/format'

/** A recorded fact's value as a reader would say it. */
export function sayFact(t: Translator, language: Language, field: FactField, told: string | null): string {
  if (!told) return t(field === 'signing-party' ? 'agreements.acts.byAll' : 'agreements.correct.empty')
  switch (field) {
    case 'signing-day':
    case 'signatory-day':
      return formatDate(told, language)
    case 'type':
      return t(`values.agreementType.${told}` as MessageKey)
    case 'party-side':
      return t(`values.partySide.${told}` as MessageKey)
    case 'textLanguages':
    case 'authenticLanguages':
    case 'titleLocalLanguage':
      return told
        .split(', ')
        .map((tag) => languageName(tag, language))
        .join(', ')
    default:
      return told
  }
}

/** The name of a fact, with whose it is. */
export function nameFact(
  t: Translator,
  { field, whose }: { field: FactField; whose: string | null },
): string {
  const fact = t(`agreements.correct.fields.${field}`)
  const own = field === 'party' || field === 'signatory' || field === 'signing-party'
  return whose && !own ? t('agreements.correct.of', { fact, whose }) : fact
}
