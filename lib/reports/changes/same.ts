// Told of elsewhere, or reckoned anew each day.
const passedOver = new Set(['version', 'updatedAt', 'position', 'stand', 'startAt'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Whether a record says what it said then. Only what was known then is compared: a field that a later release keeps
 * beside it is no change of the record.
 */
export function sameAs(then: unknown, now: unknown): boolean {
  if (Array.isArray(then))
    return (
      Array.isArray(now) &&
      then.length === now.length &&
      then.every((each, index) => sameAs(each, now[index]))
    )
  if (isObject(then))
    return (
      isObject(now) &&
      Object.keys(then).every((field) => passedOver.has(field) || sameAs(then[field], now[field]))
    )
  return (then ?? null) === (now ?? null)
}
