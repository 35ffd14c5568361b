'use client'

import { type ReactNode, useContext } from 'react'
import { FormHere } from '@/app/ui/form-context'

type Props = { label: string; names: readonly string[]; children: ReactNode }

/** Fields that a new record can do without, folded away until one asks for them, or has typed something wrong in one. */
export function MoreFields({ label, names, children }: Props) {
  const { state, restored, values } = useContext(FormHere)
  const typed = state?.typed ?? restored
  const touched = names.some((name) => typed && (typed[name]?.[0] ?? '') !== (values[name] ?? ''))
  return (
    <details open={touched || names.some((name) => state?.fields[name])}>
      <summary className="min-h-11 py-2 font-medium text-primary underline underline-offset-4">
        {label}
      </summary>
      <div className="mt-4 grid gap-6">{children}</div>
    </details>
  )
}
