import { type Course, type Rung, rungs } from '@/db/values/commitments'
import type { LocalDate } from '../time/local'

export type Step = { rung: Rung; course: Course; doneOn: LocalDate | null; note?: string | null }

/** Courses that must say why: all but going. */
const reasonedCourses = ['delayed', 'dormant', 'abandoned', 'lost'] as const satisfies Course[]

/** Whether a project that fares so must say why. */
export function needsReason(course: Course): boolean {
  return reasonedCourses.some((reasoned) => reasoned === course)
}

/** Which rung of two is the higher one: negative where the first is lower. */
export function compareRungs(a: Rung, b: Rung): number {
  return rungs.indexOf(a) - rungs.indexOf(b)
}

/** Whether a rung binds somebody: agreement or higher. */
export function isSigned(rung: Rung): boolean {
  return compareRungs(rung, 'agreement') >= 0
}

/** The steps taken by a day in the order they were taken: undated first, then by day, then as they were entered. */
export function stepsBy<S extends Step>(steps: readonly S[], day?: LocalDate): S[] {
  return steps
    .filter(({ doneOn }) => !doneOn || !day || doneOn <= day)
    .sort((a, b) => (a.doneOn ?? '').localeCompare(b.doneOn ?? ''))
}

/**
 * Where a project stands as of a day, by its steps in the order they were entered: the highest rung it ever reached, for
 * what was signed stays signed, and how it fares by its latest step. Without a step it has been expressed and is going.
 */
export function ladderOf(
  steps: readonly Step[],
  day?: LocalDate,
): { rung: Rung; course: Course; courseReason: string | null } {
  const taken = stepsBy(steps, day)
  const rung = taken.reduce<Rung>(
    (highest, step) => (compareRungs(step.rung, highest) > 0 ? step.rung : highest),
    'expressed',
  )
  const last = taken.at(-1)
  const course = last?.course ?? 'going'
  return { rung, course, courseReason: needsReason(course) ? (last?.note ?? null) : null }
}

/** The rungs, lowest first, each with whether it was reached as of a day and since when, where a step says so. */
export function rungsReached(steps: readonly Step[], day?: LocalDate) {
  const { rung: reached } = ladderOf(steps, day)
  return rungs.map((rung) => ({
    rung,
    reached: compareRungs(rung, reached) <= 0,
    current: rung === reached,
    since: stepsBy(steps, day).find((step) => step.rung === rung)?.doneOn ?? null,
  }))
}

/** The day on which a project was first signed, by the steps taken; null where it never was, or nobody knows when. */
export function signedOn(steps: readonly Step[]): LocalDate | null {
  return stepsBy(steps).find(({ rung, doneOn }) => isSigned(rung) && doneOn)?.doneOn ?? null
}
