import { z } from 'zod'
import type { MessageKey } from '../i18n/keys'
import { complain } from './complain'
import { isLanguageTag } from './language-tag'

// Control characters, and those that turn the direction of what follows.
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

// What is drawn as nothing: formats, blanks, and fillers that count as letters (Hangul, Braille).
const invisible = /[\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/gu

/** Whatever a field holds: one that was not sent at all reads as an empty one. */
export const anything = () => z.unknown().optional()

/** Text as one would keep it: Unicode composed, line ends alike, no blanks at either end; empty when nothing of it shows. */
export function tidy(value: unknown): string {
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''
  return text.replace(invisible, '').trim() ? text : ''
}

function checked(max: number, lines: boolean) {
  return anything().transform((value, context) => {
    const text = tidy(value)
    if (controls.test(text.replace(/[\n\t]/g, '')) || !text.isWellFormed())
      complain(context, 'problems.control')
    else if (!lines && /[\n\t]/.test(text)) complain(context, 'problems.oneLine')
    else if ([...text].length > max) complain(context, 'problems.tooLong', { max, length: [...text].length })
    return text
  })
}

const orNull = (text: string) => text || null

const needed = (text: string, context: z.core.$RefinementCtx) => {
  if (!text) complain(context, 'problems.required')
  return text
}

/** One line of text, refused when empty. */
export const line = (max = 200) => checked(max, false).transform(needed)

/** One line of text, or null. */
export const optionalLine = (max = 200) => checked(max, false).transform(orNull)

/** Paragraphs, refused when empty. */
export const paragraphs = (max = 20_000) => checked(max, true).transform(needed)

/** Paragraphs, or null. */
export const optionalParagraphs = (max = 20_000) => checked(max, true).transform(orNull)

/** One text that `holds` accepts, refused with the complaint otherwise; null when empty. */
export function optionalKind(holds: (text: string) => boolean, complaint: MessageKey) {
  return anything().transform((value, context) => {
    const text = tidy(value)
    if (text && !holds(text)) complain(context, complaint)
    return text || null
  })
}

/** A BCP 47 language tag that begins with a language's own code, or null. */
export const optionalLanguageTag = () =>
  optionalKind((text) => /^[a-z]{2,3}(-|$)/.test(text) && isLanguageTag(text), 'problems.languageTag')

/** For an object's `.superRefine`: refuses when neither language of a text was given. */
export function either<K extends string>(field: K) {
  return (value: { [P in `${K}En` | `${K}Zh`]: string | null }, context: z.core.$RefinementCtx) => {
    const texts: Record<string, string | null> = value
    if (!texts[`${field}En`] && !texts[`${field}Zh`])
      complain(context, 'problems.requiredEither', undefined, [`${field}En`])
  }
}
