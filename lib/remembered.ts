import 'server-only'

import { dataMark } from '@/db/client'

/**
 * A memory of costly answers: the answer of a key is reckoned once and given again until anything is written to the
 * database. It keeps at most `most` keys, and none whose reckoning failed.
 */
export function remembering<T>(most: number) {
  const remembered = new Map<string, { mark: string; answer: Promise<T> }>()
  return (key: string, reckon: () => Promise<T>): Promise<T> => {
    const mark = dataMark()
    const known = remembered.get(key)
    if (known?.mark === mark) return known.answer
    if (remembered.size >= most) remembered.clear()
    const answer = reckon()
    remembered.set(key, { mark, answer })
    answer.catch(() => remembered.delete(key))
    return answer
  }
}
