import { UndoBanner } from '@/app/ui/undo-banner'
import { translator } from '@/lib/i18n/translator'
import { restoreAmountAction, restoreStepAction } from '../project-actions'
import { restoreUpdateAction } from '../update-actions'

/** Offers to put back the note, step or amount that the address says was removed. */
export async function Undo({ of, undo }: { of: string; undo: string | string[] | undefined }) {
  const t = await translator()
  const [kind, id] = String(undo).split(':')
  if (!id) return null
  if (kind === 'update')
    return <UndoBanner text={t('commitments.noteRemoved')} action={restoreUpdateAction.bind(null, of, id)} />
  if (kind === 'step')
    return (
      <UndoBanner text={t('commitments.project.stepRemoved')} action={restoreStepAction.bind(null, of, id)} />
    )
  if (kind === 'amount')
    return (
      <UndoBanner
        text={t('commitments.project.amountRemoved')}
        action={restoreAmountAction.bind(null, of, id)}
      />
    )
  return null
}
