'use client'

import { useCallback, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

/** One file on its way: how much of it has been sent (0 to 1), or what became of it. */
export type Sending = {
  id: number
  name: string
  state: 'waiting' | 'sending' | 'kept' | 'known' | 'refused'
  part: number
  why?: string
}

type Told = { ok: boolean; known?: boolean; sentence?: string }

/** Sends files one after another to `action`; `refuse` says what is not worth sending, `done` is called when all are through. */
export function useSending(action: string, refuse: (file: File) => string | undefined, done: () => void) {
  const t = useTranslations()
  const [sent, setSent] = useState<Sending[]>([])
  const count = useRef(0)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const note = useCallback((id: number, news: Partial<Sending>) => {
    setSent((all) => all.map((each) => (each.id === id ? { ...each, ...news } : each)))
  }, [])

  const sendOne = async (file: File, id: number) => {
    note(id, { state: 'sending' })
    const told = await post(action, file, (part) => note(id, { part })).catch(
      (): Told => ({ ok: false, sentence: t('forms.upload.lost') }),
    )
    note(id, told.ok ? { state: told.known ? 'known' : 'kept' } : { state: 'refused', why: told.sentence })
  }

  const send = (files: File[]) => {
    const chosen = files.map((file) => ({ file, id: ++count.current, why: refuse(file) }))
    const lines = chosen.map(
      ({ file, id, why }): Sending => ({
        id,
        name: file.name,
        state: why ? 'refused' : 'waiting',
        part: 0,
        why,
      }),
    )
    setSent((all) => [...all.filter(({ state }) => state === 'waiting' || state === 'sending'), ...lines])
    for (const { file, id, why } of chosen)
      if (!why) queue.current = queue.current.then(() => sendOne(file, id))
    queue.current = queue.current.then(done)
  }
  return { sent, send }
}

/** Posts one file as a form. Of the browser's two ways to send, only the older one tells of its progress. */
function post(action: string, file: File, onPart: (part: number) => void): Promise<Told> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', action)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onPart(total ? loaded / total : 0)
    request.onload = () =>
      isTold(request.response) ? resolve(request.response) : reject(new Error('no answer'))
    request.onerror = () => reject(new Error('lost'))
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function isTold(answer: unknown): answer is Told {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
