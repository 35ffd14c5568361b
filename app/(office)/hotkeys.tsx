'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { type Key, KeysDialog } from './keys-dialog'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Single keys: a link marked `data-key` opens by its key, and `?` shows the list. Nothing happens while one types. */
export function Hotkeys({ title, close, keys }: { title: string; close: string; keys: Key[] }) {
  const router = useRouter()
  const list = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      if (event.key === '?') list.current?.showModal()
      if (!/^[a-z]$/.test(event.key)) return
      const link = document.querySelector<HTMLAnchorElement>(`main a[data-key="${event.key}"]`)
      if (link) router.push((link.pathname + link.search) as never)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router])

  return <KeysDialog {...{ list, title, close, keys }} />
}
