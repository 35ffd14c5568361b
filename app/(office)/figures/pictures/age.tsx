import { ages } from '@/lib/figures/commitments'
import type { FigureFilters } from '@/lib/figures/input'
import type { Breakdown } from '@/lib/figures/queries'
import { translator } from '@/lib/i18n/translator'
import { TwoParts } from './two-parts'

/** How long the commitments still to be kept have been waiting. */
export async function AgePicture({ ages: of, filters }: { ages: Breakdown; filters: FigureFilters }) {
  const t = await translator()
  const lines = ages.map((part) => ({ part, label: t(`figures.age.${part}`) }))
  return <TwoParts figure="age" of={of} lines={lines} mark="overdue" filters={filters} />
}
