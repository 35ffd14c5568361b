'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'

type Props = {
  text: string
  lang: string
  origin: string | undefined
  labels: { paragraph: string; phrase: string }
}

// An address of Chinese text takes nine signs for each; servers take some 8,000 of them.
const longest = 600

/** One paragraph of a record with the way to make a commitment of it; a phrase selected in it takes its place. */
export function QuotableParagraph({ text, lang, origin, labels }: Props) {
  const paragraph = useRef<HTMLParagraphElement>(null)
  const pressing = useRef(false)
  const [phrase, setPhrase] = useState('')

  useEffect(() => {
    const select = () => {
      if (!pressing.current) setPhrase(selectedIn(paragraph.current))
    }
    document.addEventListener('selectionchange', select)
    return () => document.removeEventListener('selectionchange', select)
  }, [])

  const quote = [...(phrase || text)].slice(0, longest).join('')
  return (
    <div className="grid gap-x-6 lg:grid-cols-[minmax(0,70ch)_minmax(0,1fr)] print:block">
      <p ref={paragraph} lang={lang} className="max-w-[70ch] whitespace-pre-line">
        {text}
      </p>
      {origin && (
        <Link
          href={`/commitments/new?${origin}&quote=${encodeURIComponent(quote)}` as Route}
          prefetch={false}
          className="link justify-self-start py-1 text-sm print:hidden"
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
  )
}

function selectedIn(element: HTMLElement | null): string {
  const selection = document.getSelection()
  const inside =
    element?.contains(selection?.anchorNode ?? null) && element.contains(selection?.focusNode ?? null)
  return inside ? (selection?.toString().trim() ?? '') : ''
}
