import type { VisitStatus } from '@/db/values/visits'
import { foldName } from '../../directory/folding'
import type { LocalDate } from '../../time/local'
import { isFrozen } from '../../visits/open'
import type { RowReader } from '../row-reader'

export type VisitToName = {
  id: string
  ref: string
  firstOn: LocalDate
  lastOn: LocalDate
  status: VisitStatus
}

/** The visits that a row may name: by reference, by the number of an old register, or by title. */
export type VisitsToName = {
  byRef: Map<string, VisitToName>
  byNumber: Map<string, VisitToName>
  byTitle: Map<string, VisitToName[]>
}

/** The open visit that a meeting belongs to; of several with one title, the one in whose days it falls. */
export function visitMeant(
  reader: RowReader,
  visits: VisitsToName,
  on: LocalDate | null,
): VisitToName | undefined {
  if (!reader.text('visit')) {
    reader.wrong('visit', 'problems.required')
    return undefined
  }
  const visit = visitNamed(reader, visits, on)
  if (visit && isFrozen(visit.status)) {
    reader.wrong('visit', 'problems.frozen', { status: visit.status })
    return undefined
  }
  return visit
}

/** The visit that a row names, if it names one. */
export function visitNamed(
  reader: RowReader,
  visits: VisitsToName,
  on: LocalDate | null,
): VisitToName | undefined {
  const text = reader.text('visit')
  if (!text) return undefined
  const exact = visits.byRef.get(text.toUpperCase()) ?? visits.byNumber.get(text)
  const titled = exact ? [exact] : (visits.byTitle.get(foldName(text)) ?? [])
  const fitting =
    titled.length > 1 && on ? titled.filter(({ firstOn, lastOn }) => firstOn <= on && on <= lastOn) : titled
  const [visit] = fitting
  if (visit && fitting.length === 1) {
    reader.said.push({ field: 'visit', text: visit.ref })
    return visit
  }
  const key = titled.length > 1 ? 'imports.problem.severalVisits' : 'imports.problem.noSuchVisit'
  reader.wrong('visit', key)
  return undefined
}
