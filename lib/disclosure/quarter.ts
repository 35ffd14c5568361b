import { addDays, type LocalDate } from '../time/local'

/** A quarter of a year as `2019-Q4`. */
export type Quarter = string

/** Whether a text is a quarter of the years 1900 to 2199. */
export function isQuarter(text: unknown): text is Quarter {
  return typeof text === 'string' && /^(19|20|21)\d\d-Q[1-4]$/.test(text)
}

/** The quarter in which a day lies. */
export function quarterOf(day: LocalDate): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Its first and last day. */
export function daysOf(quarter: Quarter): { firstOn: LocalDate; lastOn: LocalDate } {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  const starts = (of: number) =>
    `${year + Math.floor(of / 4)}-${String((of % 4) * 3 + 1).padStart(2, '0')}-01`
  return { firstOn: starts(number - 1), lastOn: addDays(starts(number), -1) }
}

/** The quarter before. */
export function quarterBefore(quarter: Quarter): Quarter {
  return quarterOf(addDays(daysOf(quarter).firstOn, -1))
}
