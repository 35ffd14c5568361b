import type { Route } from 'next'
import Link from 'next/link'
import { type Piece, quoteAnchor } from '@/lib/commitments/quote'

/** A paragraph in which each phrase that a commitment rests on is marked and leads to it. */
export function MarkedText({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, refs, begins }, index) => {
    const [first] = refs
    if (!first) return text
    const [anchor, ...others] = begins
    return (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
        key={index}
        id={anchor && quoteAnchor(anchor)}
        className="scroll-mt-24 rounded-xs bg-tint text-ink"
      >
        {others.map((ref) => (
          <span key={ref} id={quoteAnchor(ref)} />
        ))}
        <Link
          href={`/commitments/${first}` as Route}
          prefetch={false}
          title={refs.join(', ')}
          className="link"
        >
          {text}
        </Link>
      </mark>
    )
  })
}

/** A text in paragraphs with such phrases marked. */
export function MarkedProse({ paragraphs, lang }: { paragraphs: Piece[][]; lang: string }) {
  return (
    <div lang={lang} className="grid max-w-[70ch] gap-3">
      {paragraphs.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
        <p key={index} className="whitespace-pre-line">
          <MarkedText pieces={pieces} />
        </p>
      ))}
    </div>
  )
}
