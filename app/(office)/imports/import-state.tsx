import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { translator } from '@/lib/i18n/translator'
import type { ImportState as State } from '@/lib/imports/access'

const tones: Record<State, Tone> = { uploaded: 'waiting', done: 'done', undone: 'plain' }

/** How far an import has come. */
export async function ImportState({ state }: { state: State }) {
  const t = await translator()
  return <StatusMark tone={tones[state]}>{t(`imports.state.${state}`)}</StatusMark>
}
