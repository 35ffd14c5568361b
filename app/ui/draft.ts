'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Typed } from './form-context'
import { isTouched } from './touched'

type Draft = { at: number; typed: Typed }

const personHere = () => document.querySelector<HTMLElement>('[data-person]')?.dataset.person ?? ''

// Drafts belong to the person who typed them, also where several use one computer.
function keyOf(version: number): string {
  return `draft:${personHere()}:${location.pathname}${location.search}:${version}`
}

/** Whether what stands on the page now shows that a form of `person` was taken: a page of theirs, and not of an error. */
function wasTaken(person: string): boolean {
  return personHere() === person && !document.querySelector('[data-error-page]')
}

function read(key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return kept && typeof kept === 'object' && 'typed' in kept ? (kept as Draft) : undefined
  } catch {
    return undefined
  }
}

function textsOf(form: HTMLFormElement): Typed {
  const typed: Typed = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('$')) typed[name] = [...(typed[name] ?? []), value]
  }
  return typed
}

/**
 * Keeps what is typed into a form on this device until the server has taken it: through a log-out, a closed lid, a lost
 * network. What was typed before the scripts had loaded is kept at once. `found` is what an earlier visit to the form left
 * behind. Forms with a password are never kept.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, version: number) {
  const [found, setFound] = useState<Draft>()
  const sending = useRef(false)
  const key = useRef<string>(undefined)

  useEffect(() => {
    key.current = keyOf(version)
    setFound(read(key.current))
  }, [version])

  const forget = useCallback(() => {
    if (key.current) localStorage.removeItem(key.current)
    setFound(undefined)
  }, [])

  useEffect(() => {
    const here = form.current
    if (!here || here.querySelector('input[type=password]')) return
    let timer: ReturnType<typeof setTimeout>
    const keep = () => {
      clearTimeout(timer)
      if (!key.current || sending.current) return
      try {
        localStorage.setItem(key.current, JSON.stringify({ at: Date.now(), typed: textsOf(here) }))
      } catch {
        // A full or forbidden storage loses the draft, not the form.
      }
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 300)
    }
    const send = () => {
      keep()
      sending.current = true
    }
    if (isTouched(here)) keep()
    here.addEventListener('input', later)
    here.addEventListener('change', later)
    here.addEventListener('submit', send, true)
    return () => {
      clearTimeout(timer)
      here.removeEventListener('input', later)
      here.removeEventListener('change', later)
      here.removeEventListener('submit', send, true)
    }
  }, [form])

  // A form that leaves the page while it is being sent was taken, unless signing in or an error stands in its place.
  useEffect(() => {
    const person = personHere()
    return () => {
      if (!sending.current) return
      const sent = key.current
      setTimeout(() => {
        if (sent && wasTaken(person)) localStorage.removeItem(sent)
      })
    }
  }, [])

  return { found, forget, sending }
}
