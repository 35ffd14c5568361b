import { isLanguageTag } from '../../input/language-tag'

/** The language of a name or a title as a visit file may tell it: what was kept before such were refused is not told. */
export const languageOrNone = (tag: string | null): string | null => (tag && isLanguageTag(tag) ? tag : null)
