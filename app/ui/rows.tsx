'use client'

import { useContext, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button'
import { FormHere } from './form-context'

/** How many lines a repeating part of a form (`counterparts.0.…`) draws: those filled, and at least so many. */
export function useRowCount(name: string, atLeast = 3): { count: number; more: () => void } {
  const { state, values, restored } = useContext(FormHere)
  const known = state?.typed ?? restored ?? values
  const filled = Object.entries(known).flatMap(([key, value]) => {
    // A form that was sent holds its blank lines too.
    if (![value].flat().some(Boolean)) return []
    const index = key.startsWith(`${name}.`) ? Number(key.slice(name.length + 1).split('.')[0]) : Number.NaN
    return Number.isInteger(index) ? [index + 1] : []
  })
  const [added, setAdded] = useState(0)
  return { count: Math.max(atLeast, ...filled) + added, more: () => setAdded(added + 1) }
}

/** The "+" under a repeating part. */
export function MoreButton({ more, label }: { more: () => void; label?: string }) {
  const t = useTranslations()
  return (
    <div className="needs-scripts">
      <Button type="button" onClick={more}>
        + {label ?? t('forms.more')}
      </Button>
    </div>
  )
}
