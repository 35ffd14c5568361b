'use client'

import type { RefObject } from 'react'
import { Button } from '../ui/button'

export type Key = { key: string; does: string }

/** The list of keys that a page listens to. */
export function KeysDialog(props: {
  list: RefObject<HTMLDialogElement | null>
  title: string
  close: string
  keys: Key[]
}) {
  return (
    <dialog
      ref={props.list}
      aria-label={props.title}
      className="m-auto rounded border border-field bg-card p-6 text-ink"
    >
      <h2 className="mb-3 text-lg">{props.title}</h2>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {props.keys.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-field px-2 py-0.5">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button>{props.close}</Button>
      </form>
    </dialog>
  )
}
