import { QuotableParagraph, type QuoteLabels } from './quotable-paragraph'
import type { MarkedWords } from './words-part'

type Props = {
  words: MarkedWords
  /** Which visit and meeting a commitment made of these words comes from; undefined where the reader may make none. */
  origin: string | undefined
  labels: QuoteLabels
}

/** A record in paragraphs, each of which, or a phrase of it, can be made a commitment; those made are marked. */
export function QuotableText({ words, origin, labels }: Props) {
  return (
    <div className="grid gap-3">
      {words.paragraphs.map((pieces, index) => (
        <QuotableParagraph
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
          key={index}
          pieces={pieces}
          lang={words.lang}
          origin={origin}
          labels={labels}
        />
      ))}
    </div>
  )
}
