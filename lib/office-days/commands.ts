import 'server-only'

import { eq } from 'drizzle-orm'
import { officeDays } from '@/db/schema/office'
import { changesBetween, lastChange, record } from '../audit'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { write, writeOnce } from '../writing'
import { officeDayValues } from './form-values'
import type { NewOfficeDayInput, OfficeDayInput } from './input'
import { kindOf } from './public-holidays'
import { findOfficeDay } from './queries'

type On = { on: LocalDate }

/** Adds a day that differs from the week: a weekday is then off, a weekend day worked. A removed one comes back. */
export async function addOfficeDay(
  user: User,
  input: NewOfficeDayInput,
  submission?: string,
): Promise<Result<On>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const { on } = input
    const known = await findOfficeDay(on, tx)
    if (known && !known.removedAt) return refusedField('on', 'officeDays.known')

    const day = { ...input, kind: kindOf(on) }
    const [added] = known
      ? await tx
          .update(officeDays)
          .set({ ...day, removedAt: null, version: known.version + 1 })
          .where(eq(officeDays.id, known.id))
          .returning({ id: officeDays.id })
      : await tx.insert(officeDays).values(day).returning({ id: officeDays.id })
    if (!added) throw new Error('The database gave no day.')
    await record(tx, user, 'day.added', { kind: 'setting', id: added.id }, changesBetween(undefined, day))
    return ok({ on })
  })
}

/** Changes the name and the source of a day. Its date stays: another date is another day. */
export async function editOfficeDay(
  user: User,
  on: LocalDate,
  input: OfficeDayInput,
  version: number,
): Promise<Result<On>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const day = await findOfficeDay(on, tx)
    if (!day || day.removedAt) return refused('problems.gone')
    if (day.version !== version) {
      const change = await lastChange(tx, 'setting', day.id)
      return conflicting({ ...change, version: day.version, values: officeDayValues(day) })
    }
    await tx
      .update(officeDays)
      .set({ ...input, version: version + 1 })
      .where(eq(officeDays.id, day.id))
    await record(tx, user, 'day.edited', { kind: 'setting', id: day.id }, changesBetween(day, input))
    return ok({ on })
  })
}

/** Takes a day off the list: it is then as its weekday says. */
export async function removeOfficeDay(user: User, on: LocalDate): Promise<Result<On>> {
  return setRemoved(user, on, Date.now())
}

/** Undoes `removeOfficeDay`. */
export async function restoreOfficeDay(user: User, on: LocalDate): Promise<Result<On>> {
  return setRemoved(user, on, null)
}

async function setRemoved(user: User, on: LocalDate, removedAt: number | null): Promise<Result<On>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const day = await findOfficeDay(on, tx)
    if (!day) return refused('problems.gone')
    await tx
      .update(officeDays)
      .set({ removedAt, version: day.version + 1 })
      .where(eq(officeDays.id, day.id))
    const subject = { kind: 'setting', id: day.id } as const
    await record(tx, user, removedAt ? 'day.removed' : 'day.restored', subject, { on: [on, on] })
    return ok({ on })
  })
}
