import { UndoBanner } from '@/app/ui/undo-banner'
import { findCostLine } from '@/lib/costs/find'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { restoreCostAction } from './actions'

/** The way back after a removal, as long as the line named in the address is off the list. */
export async function UndoRemoval({ of: ref, undo }: { of: string; undo: string | string[] | undefined }) {
  const [kind, id] = String(undo).split(':')
  if (kind !== 'cost' || !id) return null
  const [user, t] = await Promise.all([requireUser(), translator()])
  const found = await findCostLine(user, ref, id)
  if (!found?.line.removedAt) return null
  return (
    <UndoBanner
      text={t('costs.removed', { number: found.line.position })}
      action={restoreCostAction.bind(null, ref, found.line.id)}
    />
  )
}
