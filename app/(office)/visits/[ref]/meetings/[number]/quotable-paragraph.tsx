'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import type { Piece } from '@/lib/commitments/quote'
import { MarkedText } from './marked-text'

export type QuoteLabels = { paragraph: string; phrase: string; quoted: string }

type Props = {
  pieces: Piece[]
  lang: string
  origin: string | undefined
  labels: QuoteLabels
}

// An address of Chinese text takes nine signs for each; servers take some 8,000 of them.
const longest = 600

/**
 * One paragraph of a record with the commitments that rest on it and the way to make another of it; a phrase selected in it
 * takes its place.
 */
export function QuotableParagraph({ pieces, lang, origin, labels }: Props) {
  const paragraph = useRef<HTMLParagraphElement>(null)
  const pressing = useRef(false)
  const [phrase, setPhrase] = useState('')

  useEffect(() => {
    const select = () => {
      if (!pressing.current) setPhrase(selectedIn(paragraph.current))
    }
    // A phrase may have been selected before this had loaded.
    select()
    document.addEventListener('selectionchange', select)
    return () => document.removeEventListener('selectionchange', select)
  }, [])

  const text = pieces.map((piece) => piece.text).join('')
  const refs = [...new Set(pieces.flatMap((piece) => piece.refs))]
  const quote = [...(phrase || text)].slice(0, longest).join('')
  return (
    <div className="grid gap-x-6 lg:grid-cols-[minmax(0,70ch)_minmax(0,1fr)] print:block">
      <p ref={paragraph} lang={lang} className="max-w-[70ch] whitespace-pre-line">
        <MarkedText pieces={pieces} />
      </p>
      <div className="flex flex-wrap content-start gap-x-4 text-sm">
        {refs.length > 0 && (
          <p className="py-1 text-second">
            {labels.quoted}{' '}
            {refs.map((ref) => (
              <Link key={ref} href={`/commitments/${ref}` as Route} prefetch={false} className="link mr-2">
                {ref}
              </Link>
            ))}
          </p>
        )}
        {origin && (
          <Link
            href={`/commitments/new?${origin}&quote=${encodeURIComponent(quote)}` as Route}
            prefetch={false}
            className="link self-start py-1 print:hidden"
            // A press would clear the selection before the click counts.
            onPointerDown={() => {
              pressing.current = true
            }}
            onPointerCancel={() => {
              pressing.current = false
            }}
            onClick={() => {
              pressing.current = false
            }}
          >
            {phrase ? labels.phrase : labels.paragraph}
            <span className="sr-only">: {[...quote].slice(0, 60).join('')}</span>
          </Link>
        )}
      </div>
    </div>
  )
}

function selectedIn(element: HTMLElement | null): string {
  const selection = document.getSelection()
  const inside =
    element?.contains(selection?.anchorNode ?? null) && element.contains(selection?.focusNode ?? null)
  return inside ? (selection?.toString().trim() ?? '') : ''
}
