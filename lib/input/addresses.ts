import { complain } from './complain'
import { anything, optionalKind, tidy } from './text'

/** An address on the web, http or https only, or null. */
export const optionalUrl = () =>
  optionalKind((text) => text.length <= 2000 && isWebAddress(text), 'problems.url')

/** An e-mail address in lower case. */
export const email = () =>
  anything().transform((value, context) => {
    const text = tidy(value).toLowerCase()
    if (!text) complain(context, 'problems.required')
    else if (
      text.length > 254 ||
      !/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$|^[^\s@]+@localhost$/.test(text)
    )
      complain(context, 'problems.email')
    return text
  })

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
