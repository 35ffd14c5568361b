'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Button } from '../ui/button'

type Key = { key: string; does: string }

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

  return (
    <dialog ref={list} aria-label={title} className="m-auto rounded border border-field bg-card p-6 text-ink">
      <h2 className="mb-3 text-lg">{title}</h2>
      <dl className="mb-4 grid grid-cols-[3rem_1fr] gap-y-2">
        {keys.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-field px-2 py-0.5">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button>{close}</Button>
      </form>
    </dialog>
  )
}
