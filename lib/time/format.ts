import type { Language } from '@/db/values/office'
import type { DayPart } from '@/db/values/when'
import { type LocalDate, type LocalTime, weekdayOf } from '@/lib/time/local'
import { localAt, offsetMinutes, type When } from '@/lib/time/when'

// Written out, not asked of Intl: server and browser carry different ICU data, and a page must read the same in both.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  'zh-CN': ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
}
const dayParts: Record<Language, Record<DayPart, string>> = {
  en: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  'zh-CN': { morning: '上午', afternoon: '下午', evening: '晚上' },
}
const duringTheVisit: Record<Language, string> = { en: 'during the visit', 'zh-CN': '访问期间' }

/** "19 December 2019", or 2019年12月19日. */
export function formatDate(date: LocalDate, language: Language): string {
  const { year, month, day, monthName } = partsOf(date)
  return language === 'en' ? `${day} ${monthName} ${year}` : `${year}年${month}月${day}日`
}

/** "19 Dec 2019", or 2019-12-19, for tables. */
export function formatShortDate(date: LocalDate, language: Language): string {
  const { year, day, monthName } = partsOf(date)
  return language === 'en' ? `${day} ${monthName.slice(0, 3)} ${year}` : date
}

/** Two days with what they share said once: "19–26 December 2019", or 2019年12月19日至26日. */
export function formatRange(first: LocalDate, last: LocalDate, language: Language): string {
  if (first === last) return formatDate(first, language)
  const from = partsOf(first)
  const to = partsOf(last)
  const end = formatDate(last, language)
  if (language === 'en') {
    if (from.year !== to.year) return `${formatDate(first, language)} – ${end}`
    return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${from.monthName} – ${end}`
  }
  const start = `${formatDate(first, language)}至`
  if (from.year !== to.year) return start + end
  return from.month === to.month ? `${start}${to.day}日` : `${start}${to.month}月${to.day}日`
}

/** "Thursday", or 星期四. */
export function formatWeekday(date: LocalDate, language: Language): string {
  return weekdays[language][weekdayOf(date) - 1] ?? ''
}

/** "morning", or 上午. */
export function formatDayPart(part: DayPart, language: Language): string {
  return dayParts[language][part]
}

/**
 * A when as exactly as it is known and no more, in local time, with the time of its end where that is known too; the zone is
 * not said here.
 */
export function formatWhen(when: When, language: Language, end: LocalTime | null = null): string {
  const { on, time, part, precision } = when
  if (precision === 'visit' || on === null) return duringTheVisit[language]
  if (precision === 'exact' && time)
    return formatDateTime(on, time, language) + (end === null ? '' : `–${end}`)
  const date = formatDate(on, language)
  if (precision !== 'part' || !part) return date
  return language === 'en'
    ? `${date}, ${formatDayPart(part, language)}`
    : date + formatDayPart(part, language)
}

/** What a zone's calendar and clock show at an instant (milliseconds UTC): "19 December 2019, 08:00". */
export function formatInstant(at: number, zone: string, language: Language): string {
  const { on, time } = localAt(at, zone)
  return formatDateTime(on, time, language)
}

/** The zone's offset at an instant (milliseconds UTC), with a real minus sign: "UTC+5:30", "UTC−3:30", "UTC". */
export function formatOffset(zone: string, at: number): string {
  const offset = offsetMinutes(zone, at)
  if (offset === 0) return 'UTC'
  const { hours, minutes } = hoursOf(offset)
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
}

/** A difference of clocks in words, from the minutes a place is behind home (negative: ahead): "2 h 30 min" behind. */
export function formatDifference(
  minutesBehind: number,
  language: Language,
): { hours: string; direction: 'behind' | 'ahead' | 'same' } {
  const { hours, minutes } = hoursOf(minutesBehind)
  const [hour, minute] = language === 'en' ? [' h', ' min'] : ['小时', hours ? '分' : '分钟']
  const said: string[] = []
  if (hours || !minutes) said.push(`${hours}${hour}`)
  if (minutes) said.push(`${minutes}${minute}`)
  const direction = minutesBehind === 0 ? 'same' : minutesBehind > 0 ? 'behind' : 'ahead'
  return { hours: said.join(language === 'en' ? ' ' : ''), direction }
}

/** A day and a time: "19 December 2019, 08:00", or 2019年12月19日 08:00. */
export function formatDateTime(on: LocalDate, time: LocalTime, language: Language): string {
  return `${formatDate(on, language)}${language === 'en' ? ',' : ''} ${time}`
}

function hoursOf(minutes: number): { hours: number; minutes: number } {
  const size = Math.abs(minutes)
  return { hours: Math.floor(size / 60), minutes: size % 60 }
}

function partsOf(date: LocalDate): { year: number; month: number; day: number; monthName: string } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day, monthName: months[month - 1] ?? '' }
}
