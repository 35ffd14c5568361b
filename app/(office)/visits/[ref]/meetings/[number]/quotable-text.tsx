import type { Spoken } from '@/lib/i18n/bilingual'
import { QuotableParagraph } from './quotable-paragraph'

type Props = {
  spoken: Spoken
  /** Which visit and meeting a commitment made of these words comes from; undefined where the reader may make none. */
  origin: string | undefined
  labels: { paragraph: string; phrase: string }
}

/** A record in paragraphs, each of which, or a phrase of it, can be made a commitment. */
export function QuotableText({ spoken, origin, labels }: Props) {
  const paragraphs = spoken.text.split(/\n\s*\n/)
  return (
    <div className="grid gap-3">
      {paragraphs.map((text, index) => (
        <QuotableParagraph
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
          key={index}
          text={text}
          lang={spoken.lang}
          origin={origin}
          labels={labels}
        />
      ))}
    </div>
  )
}
