import { languages } from '@/db/values/office'
import { timeProblem } from '../../meetings/rules'
import { formatWhen } from '../../time/format'
import type { LocalDate } from '../../time/local'
import type { When } from '../../time/when'
import type { RowReader } from '../row-reader'
import { takeClock } from '../words/clock'
import { readDays } from '../words/days'
import type { VisitToName } from './visit-meant'

type Told = { on: LocalDate | null; start: Omit<When, 'zone'>; end: string | null }

/** When a meeting is, by the columns of its day and of its time, each of which may hold some of the other. */
export function whenOf(reader: RowReader): Told {
  const inDay = takeClock(reader.text('day'))
  const inTime = takeClock(reader.text('time'))
  const on = inDay.rest ? dayIn(reader, inDay.rest) : dayBesideTime(reader, inTime.rest)
  if (inTime.rest && !isUnknown(inTime.rest) && dayBesideTime(reader, inTime.rest) !== on)
    reader.wrong('time', 'imports.problem.timeUnreadable')
  const time = inTime.time ?? inDay.time
  const end = inTime.end ?? inDay.end
  const part = time ? null : (inTime.part ?? inDay.part)
  if ((time || part) && !on && !reader.text('day')) reader.wrong('day', 'problems.dateMissing')
  const precision = !on ? 'visit' : time ? 'exact' : part ? 'part' : 'day'
  return {
    on,
    start: { on, time: on ? time : null, part: on ? part : null, precision },
    end: on ? end : null,
  }
}

/** Our own list writes the day with the time, as "20 December 2019, 10:00". */
function dayBesideTime(reader: RowReader, text: string): LocalDate | null {
  const read = readDays(text, reader.ground.order)
  return typeof read !== 'string' && read.firstOn === read.lastOn ? read.firstOn : null
}

/** Whether this is what our own list writes of a time that nobody knows: "during the visit". */
const isUnknown = (text: string) =>
  languages.some((language) => formatWhen(unknownWhen, language) === text.toLowerCase())
const unknownWhen: When = { on: null, time: null, part: null, zone: 'UTC', precision: 'visit' }

function dayIn(reader: RowReader, text: string): LocalDate | null {
  if (!text) return null
  const read = /:/.test(text) ? 'unreadable' : readDays(text, reader.ground.order)
  if (typeof read === 'string') reader.wrong('day', `imports.problem.day.${read}`)
  else if (read.firstOn !== read.lastOn) reader.wrong('day', 'imports.problem.day.several')
  return typeof read === 'string' ? null : read.firstOn
}

/** Says when a meeting is, refuses what its visit or the clocks do not allow, and remarks where the office's zone is taken. */
export function saidTimes(
  reader: RowReader,
  visit: VisitToName,
  start: When,
  end: string | null,
  atStop: boolean,
) {
  const problem = timeProblem(visit, start, end)
  const at = problem === 'outsideVisit' ? 'day' : 'time'
  if (problem)
    reader.wrong(at, `imports.problem.times.${problem}`, { first: visit.firstOn, last: visit.lastOn })
  if (start.on) reader.said.push({ field: 'day', days: [start.on, start.on] })
  if (start.time) reader.said.push({ field: 'time', text: end ? `${start.time}–${end}` : start.time })
  if (start.part) reader.said.push({ field: 'time', label: `values.dayPart.${start.part}` })
  if (start.time && !atStop) reader.warn('time', 'imports.warning.officeTime', { zone: start.zone })
}
