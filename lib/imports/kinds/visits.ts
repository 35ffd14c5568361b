import type { VisitStatus } from '@/db/values/visits'
import { foldName } from '../../directory/folding'
import { can } from '../../permissions'
import { type VisitInput, visitInput } from '../../visits/input'
import { isOfficials } from '../../visits/rules'
import type { Named } from '../naming'
import { bilingualOf, type RowReader } from '../row-reader'
import { directionIn } from '../words/direction'
import { type MemberGiven, membersOf } from './members'
import { stopsOf } from './stops'

export type VisitGiven = {
  oldNumber: string | null
  visit: Omit<VisitInput, 'owner'>
  status: VisitStatus
  members: MemberGiven[]
  stops: Named[]
}

/** Visits that are there, by what makes two the same. */
export type VisitsThere = {
  byTitle: Map<string, string>
  byNumber: Map<string, string>
  /** What the office's own place is called. */
  home: string[]
}

/** What tells two rows to be of one visit: its first day and title, folded. */
export const titleKey = (title: string, firstOn: string) => `${firstOn} ${foldName(title)}`

/** A row of a register of visits. One that is over comes in as returned, unless the row says otherwise. */
export function understandVisit(reader: RowReader, there: VisitsThere) {
  const title = bilingualOf(reader, 'title', 'titleEn', 'titleZh')
  const purpose = bilingualOf(reader, 'purpose')
  const days = daysOf(reader)
  const direction = directionOf(reader, title, there.home)
  const sensitivity = reader.sensitivity()
  const members = membersOf(reader)
  const stops = stopsOf(reader)
  const oldNumber = numberOf(reader)
  const given = {
    direction,
    titleEn: title.en,
    titleZh: title.zh,
    purposeEn: purpose.en,
    purposeZh: purpose.zh,
    // Days that could not be read are a problem already; what else is wrong is to be said with it.
    firstOn: days?.firstOn ?? '2000-01-01',
    lastOn: days?.lastOn ?? '2000-01-01',
    sensitivity,
  }
  const checked = reader.checked(visitInput, given, {
    ...visitFields,
    titleEn: titleField(reader, 'titleEn'),
    titleZh: titleField(reader, 'titleZh'),
  })
  const status = statusOf(reader, days)
  if (!checked || !days) return reader.done<VisitGiven>(undefined)
  const { owner: _, ...visit } = checked
  const name = checked.titleZh ?? checked.titleEn ?? ''
  const known = (oldNumber && there.byNumber.get(oldNumber)) || knownBy(there, checked)
  reader.same(titleKey(name, checked.firstOn), known || undefined)
  return reader.done<VisitGiven>({ oldNumber, visit, status, members, stops })
}

const visitFields = {
  purposeEn: 'purpose',
  purposeZh: 'purpose',
  firstOn: 'firstOn',
  lastOn: 'lastOn',
  sensitivity: 'sensitivity',
} as const

/** The direction that a row gives, else the one of its title, else outbound; what it does not give is said. */
function directionOf(reader: RowReader, { en, zh }: { en: string; zh: string }, home: string[]) {
  const given = reader.value('direction', 'direction')
  if (given || reader.text('direction')) return given ?? 'outbound'
  const told = directionIn(zh, home) ?? directionIn(en, home)
  const direction = told ?? 'outbound'
  reader.said.push({ field: 'direction', label: `values.direction.${direction}` })
  if (told === undefined) reader.warn('direction', 'imports.warning.directionAssumed')
  else if (told !== 'outbound') reader.warn('direction', 'imports.warning.directionFromTitle')
  return direction
}

/** Where a complaint about a title belongs: the column that holds it, else the one for either language. */
export const titleField = (reader: RowReader, field: 'titleEn' | 'titleZh') =>
  reader.text(field) ? field : 'title'

function knownBy({ byTitle }: VisitsThere, visit: Pick<VisitInput, 'titleEn' | 'titleZh' | 'firstOn'>) {
  const keys = [visit.titleZh, visit.titleEn].flatMap((title) =>
    title ? titleKey(title, visit.firstOn) : [],
  )
  return keys.map((key) => byTitle.get(key)).find(Boolean)
}

/** A number of the old register, kept as it stands. */
export function numberOf(reader: RowReader): string | null {
  const text = reader.text('oldNumber')
  if (text.length > 200) reader.wrong('oldNumber', 'problems.tooLong', { max: 200, length: text.length })
  if (text) reader.said.push({ field: 'oldNumber', text })
  return text.replace(/\s+/g, ' ') || null
}

/** First and last day, from a column of ranges or from one for each; a day of its own counts before the range. */
function daysOf(reader: RowReader) {
  const range = reader.days('days')
  const first = reader.days('firstOn')
  const last = reader.days('lastOn')
  const wanted = reader.problems.length
  const firstOn = first?.firstOn ?? range?.firstOn
  const lastOn = last?.lastOn ?? range?.lastOn ?? first?.lastOn
  if (!firstOn || !lastOn) {
    const empty = ['days', 'firstOn', 'lastOn'].every((field) => !reader.text(field as 'days'))
    if (empty) reader.wrong('days', 'imports.problem.daysNeeded')
    else if (
      wanted === 0 ||
      !reader.problems.some(({ message }) => message.key.startsWith('imports.problem.day.'))
    )
      reader.wrong('firstOn', 'imports.problem.daysNeeded')
    return undefined
  }
  reader.said.push({ field: 'days', days: [firstOn, lastOn] })
  return { firstOn, lastOn }
}

/** Of what an official alone may say (approved, closed) the list may say it only where an official brings it in. */
function statusOf(reader: RowReader, days: { firstOn: string; lastOn: string } | undefined): VisitStatus {
  const { user, today } = reader.ground
  const said = reader.value('status', 'visitStatus')
  if (said && isOfficials(said) && !can(user, 'visits.approve'))
    reader.wrong('status', 'imports.problem.officialsAlone')
  if (said && days && days.firstOn > today && !['planned', 'approved', 'cancelled'].includes(said))
    reader.wrong('status', 'imports.problem.notYetBegun')
  const over = days && days.lastOn < today ? 'returned' : 'planned'
  const status = said ?? (days && days.firstOn <= today && today <= days.lastOn ? 'under-way' : over)
  if (!said && days) reader.said.push({ field: 'status', label: `values.visitStatus.${status}` })
  return status
}
