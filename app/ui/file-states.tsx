'use client'

import { useTranslations } from 'use-intl'
import { StatusMark, type Tone } from './status-mark'
import type { Sending } from './use-sending'

const tones: Record<Sending['state'], Tone> = {
  waiting: 'plain',
  sending: 'active',
  kept: 'done',
  known: 'done',
  refused: 'seal',
}

/** What becomes of each file that is being added, read out as it changes. */
export function FileStates({ sent }: { sent: Sending[] }) {
  const t = useTranslations()
  return (
    <ul aria-live="polite" aria-label={t('forms.upload.files')} className="mt-3 grid gap-2 empty:hidden">
      {sent.map((file) => (
        <li key={file.id} className="min-w-0 text-sm">
          <p className="[overflow-wrap:anywhere]">
            <bdi>{file.name}</bdi>
          </p>
          <Progress file={file} />
          <p>
            <StatusMark tone={tones[file.state]}>
              {file.state === 'sending' && file.part >= 1
                ? t('forms.upload.storing')
                : t(`forms.upload.${file.state}`, { percent: Math.floor(file.part * 100) })}
            </StatusMark>
            {file.why && <span className="block text-seal">{file.why}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Progress({ file }: { file: Sending }) {
  if (file.state !== 'sending') return null
  return <progress value={file.part} max={1} aria-label={file.name} className="h-2 w-full accent-primary" />
}
