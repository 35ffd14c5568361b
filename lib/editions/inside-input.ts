import { z } from 'zod'
import { choice } from '../input/choices'

/** What the form sends beside the ticks, so that none ticked is told from a form that did not ask. */
const asked = 'none'

/** The fields ticked to stay inside; undefined where the form did not ask. */
export const insideInput = <const T extends readonly [string, ...string[]]>(fields: T) =>
  z
    .unknown()
    .optional()
    .transform((value) => (value === undefined ? undefined : fieldsIn(value)))
    .pipe(z.array(choice(fields)).optional())

const fieldsIn = (value: unknown) =>
  [value]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? each.split(' ') : [each]))
    .filter((each) => each !== asked && each !== '')

/** Marked fields as a form shows them. */
export const insideValue = ({ internalFields }: { internalFields: string[] }) => internalFields.join(' ')

/** Marked fields as the audit trail tells them: null for none. */
export const insideTold = (fields: string[] | undefined) => (fields?.length ? fields : null)
