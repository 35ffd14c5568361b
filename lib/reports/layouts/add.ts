import 'server-only'

import { like } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reportLayouts } from '@/db/schema/reports'
import { record } from '../../audit'
import { can } from '../../permissions'
import { ok, type Result, refused, refusedField } from '../../result'
import type { User } from '../../user'
import { writeOnce } from '../../writing'
import type { NewLayoutInput } from './input'
import { layoutByKey } from './queries'

/** Adds a layout of the office's own as a copy of another, under a name of its own. */
export async function copyLayout(
  user: User,
  { from, nameEn, nameZh }: NewLayoutInput,
  submission?: string,
): Promise<Result<{ key: string }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const model = await layoutByKey(tx, from)
    if (!model) return refusedField('from', 'problems.choice')

    const key = await freeKey(tx, nameEn)
    const { parts, photosNeeded, dueWorkingDays } = model
    const [added] = await tx
      .insert(reportLayouts)
      .values({ key, nameEn, nameZh, parts, photosNeeded, dueWorkingDays })
      .returning({ id: reportLayouts.id })
    if (!added) throw new Error('The database kept no layout.')
    await record(
      tx,
      user,
      'layout.added',
      { kind: 'setting', id: added.id },
      {
        nameEn: [null, nameEn],
        nameZh: [null, nameZh],
        copiedFrom: [null, [model.nameEn, model.nameZh].filter(Boolean).join(' · ')],
      },
    )
    return ok({ key })
  })
}

/** What addresses call it: after its English name, with a number where that is taken. */
async function freeKey(tx: Tx, name: string | null): Promise<string> {
  const letters = (name ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const stem = letters.slice(0, 40).replace(/^-+|-+$/g, '') || 'layout'
  const taken = await tx
    .select({ key: reportLayouts.key })
    .from(reportLayouts)
    .where(like(reportLayouts.key, `${stem}%`))
  const isFree = (key: string) => !taken.some((layout) => layout.key === key)
  if (isFree(stem)) return stem
  return freeNumbered(stem, isFree)
}

function freeNumbered(stem: string, isFree: (key: string) => boolean): string {
  let number = 2
  while (!isFree(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
