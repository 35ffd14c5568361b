import { formatDate, formatDayPart, formatDifference, formatOffset, formatShortDate } from '../time/format'
import type { LocalDate, LocalTime } from '../time/local'
import { behindHome, momentOf, officeClock, type When } from '../time/when'
import { joined, missingText } from './runs'
import { type Text, words } from './tree'
import { marks, type Wording } from './wording'

type Telling = {
  /** Where a meeting ends, on the same clock. */
  endTime?: LocalTime | null
  /** The field to fill in where the day, or the time, is not known. */
  dayHref?: string
  timeHref?: string
  short?: boolean
}

/** A time where it happens, with its offset, as exactly as it is known; what is not known is said. */
export function localText(wording: Wording, when: When, telling: Telling = {}): Text {
  const { t, language } = wording
  const { on, time, part, precision } = when
  const unknown = (said: string, href: string | undefined) => (href ? missingText(said, href) : words(said))
  if (on === null || precision === 'visit') return unknown(t('reports.when.dayUnknown'), telling.dayHref)

  const day = words(telling.short ? shortDay(wording, on) : formatDate(on, language))
  if (precision === 'part' && part)
    return joined([day, words(formatDayPart(part, language))], language === 'en' ? ', ' : '')
  const moment = momentOf(when)
  if (precision !== 'exact' || !time || moment === null)
    return joined([day, unknown(t('reports.when.timeUnknown'), telling.timeHref)], marks[language].comma)

  const clock = telling.endTime ? `${time}–${telling.endTime}` : time
  const offset = formatOffset(when.zone, moment)
  return joined([day, words(`${clock} ${offset}`)], language === 'en' ? ', ' : ' ')
}

/** A day in a table of a paper: "19 Dec 2019"; in Chinese as in all of the paper, 2019年12月19日. */
export function shortDay({ language }: Wording, on: LocalDate): string {
  return language === 'en' ? formatShortDate(on, language) : formatDate(on, language)
}

/** What the office's clock shows then, with the day shift; null where the time is not exact. */
export function officeTime({ t, homeZone }: Wording, when: When): string | null {
  const office = officeClock(when, homeZone)
  if (!office) return null
  const { time, dayShift: days } = office
  if (days === 0) return time
  return time + t('frame.dayShift', { days, sign: days > 0 ? '+' : '−', count: Math.abs(days) })
}

/** Whether the office's clock shows another time than the local one. */
export function isElsewhere({ homeZone }: Wording, when: When): boolean {
  const office = officeClock(when, homeZone)
  return office !== null && (office.on !== when.on || office.time !== when.time)
}

/** A time where it happens and, beside it, the same moment at the office where its clock shows another. */
export function whenText(wording: Wording, when: When, telling: Telling = {}): Text {
  const { t, language, homePlace: place } = wording
  const local = localText(wording, when, telling)
  const time = isElsewhere(wording, when) ? officeTime(wording, when) : null
  if (time === null) return local
  const office = t('frame.officeTime', { place, time, shift: '' })
  return joined([local, words(office)], marks[language].semicolon)
}

/** How a zone's clock stands to the office's on that day: "UTC+5, 3 h behind Yiwu". */
export function zoneText({ t, language, homeZone, homePlace }: Wording, zone: string, at: number): string {
  const { hours, direction } = formatDifference(behindHome(zone, homeZone, at), language)
  return t('reports.when.zone', { offset: formatOffset(zone, at), hours, direction, place: homePlace })
}
