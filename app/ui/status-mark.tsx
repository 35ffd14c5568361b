import type { ReactNode } from 'react'

export type Tone = 'plain' | 'active' | 'done' | 'waiting' | 'seal'

const looks: Record<Tone, { word: string; mark: string }> = {
  plain: { word: 'text-second', mark: 'border-2 border-second' },
  active: { word: 'text-primary', mark: 'bg-primary' },
  done: { word: 'text-done', mark: 'bg-done' },
  waiting: { word: 'text-waiting', mark: 'border-2 border-waiting' },
  seal: { word: 'text-seal', mark: 'rotate-45 bg-seal' },
}

/** A status: always a mark and a word, never a colour alone. */
export function StatusMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  const look = looks[tone]
  const shape = tone === 'seal' ? '' : 'rounded-full'
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-medium ${look.word}`}>
      <span
        aria-hidden
        className={`inline-block size-2 shrink-0 print:border print:border-ink ${shape} ${look.mark}`}
      />
      <span>{children}</span>
    </span>
  )
}
