import { addDays, type LocalDate } from '@/lib/time/local'
import { instantOf } from '@/lib/time/when'
import { type Chance, chanceOf } from './chance'

/** How many of each the database of the bench holds. */
export const sizes = { visits: 1500, meetings: 20_000, agreements: 5000, commitments: 20_000 }

export type World = ReturnType<typeof worldOf>

/** What all makers share: chance, and the days around `today` with their references. */
export function worldOf(seed: number, today: LocalDate) {
  const chance: Chance = chanceOf(seed)
  const known = new Map<number, LocalDate>()
  const serials = new Map<string, number>()
  const began = instantOf(today, '09:00', 'Asia/Shanghai')
  const day = (ahead: number): LocalDate => {
    const on = known.get(ahead) ?? addDays(today, ahead)
    known.set(ahead, on)
    return on
  }
  return {
    chance,
    today,
    day,
    began,
    /** A day of the past fifteen years, as days from today; later ones are likelier. */
    past: () => -Math.floor(5400 * (chance.upTo(10_000) / 10_000) ** 1.4) - 1,
    id: () => chance.id(began),
    /** A serial of the year, as people see it. */
    ref: (prefix: 'V' | 'A' | 'C', on: LocalDate) => {
      const key = prefix + on.slice(0, 4)
      const serial = (serials.get(key) ?? 0) + 1
      serials.set(key, serial)
      return `${key}-${String(serial).padStart(3, '0')}`
    },
    serials: () =>
      [...serials].map(([key, last]) => ({ prefix: key.slice(0, 1), year: Number(key.slice(1)), last })),
    sensitivity: () => chance.one(['public', 'internal', 'internal', 'internal', 'restricted'] as const),
    stamps: { createdAt: began, updatedAt: began },
  }
}
