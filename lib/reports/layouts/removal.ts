import 'server-only'

import { eq } from 'drizzle-orm'
import { tripReports } from '@/db/schema/reports'
import { can } from '../../permissions'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write } from '../../writing'
import { writeLayout } from './find'
import { findLayout } from './queries'
import { isShipped } from './shipped'

type Key = Promise<Result<{ key: string }>>

/** Takes a layout of the office's own off the list. Refused for the product's own, and while a visit's report has it. */
export function removeLayout(user: User, key: string): Key {
  return setRemoved(user, key, Date.now())
}

/** Undoes `removeLayout`. */
export function restoreLayout(user: User, key: string): Key {
  return setRemoved(user, key, null)
}

async function setRemoved(user: User, key: string, removedAt: number | null): Key {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const layout = await findLayout(key, tx)
    if (!layout) return refused('problems.gone')
    if (isShipped(key)) return refused('layouts.refused.shipped')
    const count = await tx.$count(tripReports, eq(tripReports.layoutId, layout.id))
    if (removedAt && count > 0) return refused('layouts.refused.inUse', { count })

    const { nameEn, nameZh } = layout
    const action = removedAt ? 'layout.removed' : 'layout.restored'
    await writeLayout(tx, user, layout, { removedAt }, action, {
      nameEn: [nameEn, nameEn],
      nameZh: [nameZh, nameZh],
    })
    return ok({ key })
  })
}
