import { formatDate, formatWhen } from '../time/format'
import type { LocalDate } from '../time/local'
import { localAt, momentOf, type When } from '../time/when'
import type { User } from '../user'

type Reader = Pick<User, 'language'>

const plain = ({ on, time, part }: When) => [on, time ?? part].filter(Boolean).join(' ')

/** A day inside a sentence: as the user's language has it, or as a form takes it while they have chosen none. */
export function dayFor({ language }: Reader, on: LocalDate): string {
  return language ? formatDate(on, language) : on
}

/** A local time inside a sentence, as exactly as it is known. */
export function whenFor({ language }: Reader, when: When): string {
  return language ? formatWhen(when, language) : plain(when)
}

/** What the clock of another zone shows at an exact when. */
export function elsewhereFor(user: Reader, when: When, zone: string): string {
  const at = momentOf(when)
  if (at === null) return ''
  return whenFor(user, { ...localAt(at, zone), part: null, precision: 'exact', zone })
}

/** A when for the audit trail: "2019-12-20 08:30 Asia/Yekaterinburg"; nothing where only the visit is known. */
export function plainWhen(when: When): string | null {
  return when.precision === 'visit' ? null : `${plain(when)} ${when.zone}`
}
