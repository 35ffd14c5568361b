import type { Route } from 'next'
import type { ReactNode } from 'react'
import { TextLink } from '@/app/ui/button'
import { type Figure, type FigureFilters, rowsAddress } from '@/lib/figures/input'

type Props = { count: number; figure: Figure; part?: string; filters: FigureFilters; children?: ReactNode }

/** A count that leads to the rows behind it; none leads nowhere. */
export function CountLink({ count, figure, part, filters, children }: Props) {
  const text = children ?? count
  if (count === 0) return <span className="tabular-nums">{text}</span>
  return (
    <span className="tabular-nums">
      <TextLink href={rowsAddress(filters, figure, part) as Route} prefetch={false}>
        {text}
      </TextLink>
    </span>
  )
}
