'use client'

import { useEffect, useRef } from 'react'
import { type Key, KeysDialog } from '@/app/(office)/keys-dialog'

const chosenBy = /^(radio|checkbox|button|submit)$/

/** Whether a key would write something where it is pressed. */
function writes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !chosenBy.test(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

const inReview = (what: string) => document.querySelector<HTMLElement>(`[data-review] ${what}`)

/**
 * The keys of a review: its findings by number, Ctrl or Cmd with Enter to save and go on (also while typing), `s` to pass
 * over, `?` for the list. A single key does nothing where it would write.
 */
export function ReviewKeys({ title, close, keys }: { title: string; close: string; keys: Key[] }) {
  const list = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    // After a save the page is another: begin at its top, unless one is typing already.
    if (document.activeElement !== document.body) return
    document.getElementById('content')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])

  useEffect(() => {
    const act = (event: KeyboardEvent): boolean => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        return clicked('form button[type=submit]')
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return false
      if (event.key === '?') list.current?.showModal()
      else if (/^[1-5]$/.test(event.key)) return chosen(Number(event.key))
      else if (event.key === 's') return clicked('[data-pass-over] button')
      return event.key === '?'
    }
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat || document.querySelector('dialog[open]') || !act(event)) return
      event.preventDefault()
      // The keys of the frame, which has a list of its own, are not asked as well.
      event.stopPropagation()
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])

  return <KeysDialog {...{ list, title, close, keys }} />
}

function clicked(what: string): boolean {
  inReview(what)?.click()
  return true
}

function chosen(number: number): boolean {
  const choice = document.querySelectorAll<HTMLElement>('[data-review] input[name=finding]')[number - 1]
  // While an answer is on its way the fields are held still, and a choice would be lost.
  if (!choice || choice.closest('[inert]')) return true
  choice.click()
  choice.focus()
  return true
}
