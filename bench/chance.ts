import { v7 } from 'uuid'

export type Chance = ReturnType<typeof chanceOf>

/** Numbers that look random and are the same for the same seed (mulberry32), with what is drawn from them. */
export function chanceOf(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (count: number) => Math.floor(next() * count)
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[upTo(list.length)]
    if (chosen === undefined) throw new Error('Nothing to choose from.')
    return chosen
  }
  return {
    upTo,
    one,
    between: (least: number, most: number) => least + upTo(most - least + 1),
    often: (share: number) => next() < share,
    /** Several, each at most once. */
    some: <T>(list: readonly T[], count: number): T[] => [
      ...new Set(Array.from({ length: count }, () => one(list))),
    ],
    id: (msecs: number) =>
      v7({ msecs, seq: upTo(2 ** 31), random: Uint8Array.from({ length: 16 }, () => upTo(256)) }),
  }
}
