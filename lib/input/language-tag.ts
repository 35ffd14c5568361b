/** Whether a text is the tag of a language (BCP 47) that has a place in the standard and can be named to a reader. */
export function isLanguageTag(text: string): boolean {
  try {
    const [tag] = Intl.getCanonicalLocales(text)
    return tag !== undefined && new Intl.DisplayNames('en', { type: 'language' }).of(text) !== undefined
  } catch {
    return false
  }
}
