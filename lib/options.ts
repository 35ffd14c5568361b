import type { Messages } from './i18n/catalogue'
import type { MessageKey } from './i18n/keys'
import type { Translator } from './i18n/translator-for'

export type Option = { value: string; label: string }

/** The values of a list with their words in the reader's language, in the list's order. */
export function optionsOf(
  t: Translator,
  list: keyof Messages['values'],
  values: readonly string[],
): Option[] {
  return values.map((value) => ({ value, label: t(`values.${list}.${value}` as MessageKey) }))
}
