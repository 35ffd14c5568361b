import { markQuotes, type Quoted } from '@/lib/commitments/quote'
import { inLanguage } from '@/lib/i18n/bilingual'
import type { MeetingPage } from '@/lib/meetings/queries'

type Texts = Pick<
  MeetingPage,
  'recordEn' | 'recordZh' | 'agreedTextEn' | 'agreedTextZh' | 'readoutEn' | 'readoutZh'
>

/** What was put down of a meeting, each text in the reader's language and in the other, with the phrases quoted marked. */
export function markedWords(language: 'en' | 'zh-CN', meeting: Texts, quotes: readonly Quoted[]) {
  const { recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh } = meeting
  const texts = [
    [recordEn, recordZh],
    [agreedTextEn, agreedTextZh],
    [readoutEn, readoutZh],
  ].flatMap(([en = null, zh = null]) => {
    const shown = inLanguage(language, en, zh)
    const other = shown?.lang === 'en' ? { text: zh, lang: 'zh-CN' } : { text: en, lang: 'en' }
    return [shown, shown && other.text ? other : null]
  })
  const marked = markQuotes(
    texts.map((each) => each?.text ?? null),
    quotes,
  )
  const part = (index: number) => {
    const [text, paragraphs] = [texts[index], marked[index]]
    return text && paragraphs ? { lang: text.lang, paragraphs } : null
  }
  return {
    record: { shown: part(0), other: part(1) },
    agreedText: { shown: part(2), other: part(3) },
    readout: { shown: part(4), other: part(5) },
  }
}
