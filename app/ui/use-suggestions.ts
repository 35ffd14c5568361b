'use client'

import { useEffect, useState } from 'react'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Offer } from '@/lib/directory/offer'

const pause = 150

/** What the directory offers for a text, a moment after the typing stops. Empty for an empty text and without a network. */
export function useSuggestions(kind: DirectoryKind, text: string): { offers: Offer[]; waiting: boolean } {
  const query = text.trim()
  const [found, setFound] = useState<{ query: string; offers: Offer[] }>({ query: '', offers: [] })

  useEffect(() => {
    if (!query) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const offers = await ask(kind, query, stop.signal)
      if (!stop.signal.aborted) setFound({ query, offers })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [kind, query])

  return { offers: query ? found.offers : [], waiting: found.query !== query }
}

async function ask(kind: DirectoryKind, q: string, signal: AbortSignal): Promise<Offer[]> {
  try {
    const answer = await fetch(`/api/directory/suggest?${new URLSearchParams({ kind, q })}`, { signal })
    if (!answer.ok) return []
    const { offers }: { offers: Offer[] } = await answer.json()
    return offers
  } catch {
    // Without a network the name is typed in full, and the server finds it.
    return []
  }
}
