'use client'

import { useRouter } from 'next/navigation'
import { useId, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button'
import { FileStates } from './file-states'
import { useSending } from './use-sending'

type Props = {
  action: string
  most: { bytes: number; megabytes: number }
  words: { choose: string; hint: string; drop: string; send: string }
}

const never = () => () => undefined

/**
 * A form of files. Before scripts load it sends them as one form; afterwards each is sent by itself as soon as it is
 * chosen or dropped, with its progress, and the page then shows it.
 */
export function FileDrop({ action, most, words }: Props) {
  const t = useTranslations()
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const refuse = (file: File) =>
    file.size > most.bytes ? t('forms.upload.tooLarge', { megabytes: most.megabytes }) : undefined
  const { sent, send } = useSending(action, refuse, () => router.refresh())
  const take = (list: FileList) => {
    send([...list])
    if (input.current) input.current.value = ''
  }
  return (
    <form action={action} method="post" encType="multipart/form-data" className="max-w-2xl">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same */}
      <div
        className={`grid gap-2 rounded border border-dashed px-4 py-3 ${over ? 'border-primary bg-tint' : 'border-field'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <label htmlFor={id} className="font-medium">
          {words.choose}
        </label>
        <p id={`${id}-hint`} className="text-sm text-second">
          {scripted ? words.drop : words.hint}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <input
            ref={input}
            id={id}
            type="file"
            name="file"
            multiple
            aria-describedby={`${id}-hint`}
            className="min-w-0 max-w-full text-sm file:mr-3 file:min-h-11 file:rounded file:border file:border-field file:bg-card file:px-4 file:font-medium file:text-primary md:file:min-h-9"
            onChange={(event) => event.target.files && take(event.target.files)}
          />
          {!scripted && <Button>{words.send}</Button>}
        </div>
      </div>
      <FileStates sent={sent} />
    </form>
  )
}
