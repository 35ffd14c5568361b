import { z } from 'zod'
import type { MessageKey } from '../i18n/keys'
import { complain } from './complain'
import { anything, tidy } from './text'

/** A complaint for zod, checked to be a key of the catalogue. */
export const key = (name: MessageKey) => name

/** One value of a list. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: key('problems.choice') })

/** One value of a list, or null when none was chosen. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  anything()
    .transform((value) => (value === '' || value === undefined ? null : value))
    .pipe(choice(values).nullable())

/** A box that was ticked, or not. */
export const ticked = () =>
  anything().transform((value) => value === 'on' || value === 'yes' || value === true)

/** Several values of a list, from boxes of one name. */
export const several = <const T extends readonly [string, ...string[]]>(values: T) =>
  anything()
    .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]))
    .pipe(z.array(choice(values)))

/** A whole number within bounds, or null. */
export const optionalNumber = (min: number, max: number) =>
  anything().transform((value, context) => {
    const text = tidy(value)
    if (!text) return null
    const number = Number(text)
    if (!/^-?\d{1,9}$/.test(text) || number < min || number > max)
      complain(context, 'problems.number', { min, max })
    return number
  })
