import type { WordsInput } from './input'

/** What a person wrote into a part, as its form shows it. */
export function wordsValues(words: WordsInput | undefined): Record<string, string> {
  return {
    wordsEn: words?.wordsEn ?? '',
    wordsZh: words?.wordsZh ?? '',
    leftOutReason: words?.leftOutReason ?? '',
  }
}
