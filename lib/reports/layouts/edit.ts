import 'server-only'

import type { ReportPart } from '@/db/values/reports'
import { changesBetween, lastChange } from '../../audit'
import { can } from '../../permissions'
import type { Direction } from '../../positions'
import { conflicting, ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write } from '../../writing'
import { layoutToChange, writeLayout } from './find'
import { layoutPartValues, layoutValues } from './form-values'
import type { LayoutInput, LayoutPartInput } from './input'
import type { LayoutPart } from './layout'

type Key = Promise<Result<{ key: string }>>

/** Changes a layout's name, the photos it wants and its deadline. */
export async function editLayout(user: User, key: string, input: LayoutInput, version: number): Key {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await layoutToChange(tx, key)
    if (!found.ok) return found
    const layout = found.value
    if (layout.version !== version) {
      const last = await lastChange(tx, 'setting', layout.id)
      return conflicting({ ...last, version: layout.version, values: layoutValues(layout) })
    }
    await writeLayout(tx, user, layout, input, 'layout.edited', changesBetween(layout, input))
    return ok({ key })
  })
}

/** Changes one part of a layout, takes it out, or puts it in at the end. */
export async function editLayoutPart(
  user: User,
  key: string,
  part: ReportPart,
  { shown, ...input }: LayoutPartInput,
  version: number,
): Key {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await layoutToChange(tx, key)
    if (!found.ok) return found
    const layout = found.value
    const before = layout.parts.find((each) => each.part === part)
    if (layout.version !== version) {
      const last = await lastChange(tx, 'setting', layout.id)
      return conflicting({ ...last, version: layout.version, values: layoutPartValues(before) })
    }
    const after: LayoutPart = { part, ...input }
    const kept = layout.parts.map((each) => (each === before ? after : each))
    const parts = !shown
      ? layout.parts.filter((each) => each !== before)
      : before
        ? kept
        : [...layout.parts, after]
    const changes = changesBetween(toldOf(before), toldOf(shown ? after : undefined))
    if (Object.keys(changes).length > 0)
      await writeLayout(tx, user, layout, { parts }, 'layout.part-edited', { part: [part, part], ...changes })
    return ok({ key })
  })
}

function toldOf(part: LayoutPart | undefined): Record<string, unknown> {
  return {
    shown: part !== undefined,
    titleEn: part?.titleEn ?? null,
    titleZh: part?.titleZh ?? null,
    partPlace: part?.place ?? null,
    required: part?.required ?? null,
  }
}

/** Moves a part a place up or down. `position`, from 1, is where the person saw it, so that a doubled click moves it once. */
export async function moveLayoutPart(
  user: User,
  key: string,
  part: ReportPart,
  direction: Direction,
  position: number,
): Key {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await layoutToChange(tx, key)
    if (!found.ok) return found
    const layout = found.value
    const to = direction === 'up' ? position - 1 : position + 1
    const [moved, other] = [layout.parts[position - 1], layout.parts[to - 1]]
    if (moved?.part !== part || !other) return ok({ key })

    const parts = layout.parts.with(position - 1, other).with(to - 1, moved)
    await writeLayout(tx, user, layout, { parts }, 'layout.part-moved', {
      part: [part, part],
      position: [position, to],
    })
    return ok({ key })
  })
}
