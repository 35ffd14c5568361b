import type { Retention } from '@/db/values/files'
import { type LocalDate, todayIn } from '../time/local'

const years: Record<Retention, number | undefined> = { '10-years': 10, '30-years': 30, permanent: undefined }

/**
 * The last day on which a file must be kept, counted as archives do: whole years from the first of January after it was
 * added (milliseconds; the day is the office's). Undefined: for ever.
 */
export function keptUntil(
  file: { retention: Retention; createdAt: number },
  zone: string,
): LocalDate | undefined {
  const term = years[file.retention]
  const year = Number(todayIn(zone, file.createdAt).slice(0, 4))
  return term === undefined ? undefined : `${year + term}-12-31`
}

/** Whether a file may be erased on a day of the office: it was removed from its record, and its retention has run out. */
export function mayBeErased(
  file: { retention: Retention; createdAt: number; removedAt: number | null },
  today: LocalDate,
  zone: string,
): boolean {
  const last = keptUntil(file, zone)
  return file.removedAt !== null && last !== undefined && last < today
}
