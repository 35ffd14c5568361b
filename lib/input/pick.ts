import { z } from 'zod'
import { key, ticked } from './choices'
import { complain } from './complain'
import { anything, optionalLine, tidy } from './text'

/** The id of a record, or null. Whether it is there, and the user's to use, is the command's question. */
export const optionalId = () =>
  anything()
    .transform((value) => (value === '' ? null : (value ?? null)))
    .pipe(z.uuid({ error: key('problems.choice') }).nullable())

/** The id of a record, refused when none was chosen. */
export const id = () =>
  optionalId().transform((value, context) => {
    if (!value) complain(context, 'problems.required')
    return value ?? ''
  })

/** A record chosen by name: its id when picked from the list, else the text typed, and whether to add it as new. */
export const pickInput = anything()
  .transform(withoutEmptiedId)
  .pipe(
    z.object({
      id: optionalId(),
      text: optionalLine(200),
      add: ticked(),
      /** What the person answered when shown likely doubles of this text: `new <text>` or `<id> <text>`. */
      sure: optionalLine(300).optional(),
      kind: optionalLine(40),
      country: optionalLine(2),
      zone: optionalLine(60),
    }),
  )

export type Pick = z.output<typeof pickInput>

// Before scripts load, the id stays behind when the name is emptied.
function withoutEmptiedId(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {}
  return 'text' in value && tidy(value.text) === '' ? { ...value, id: '' } : value
}

/** Whether a pick names anything. */
export const isPicked = (pick: Pick) => pick.id !== null || pick.text !== null
