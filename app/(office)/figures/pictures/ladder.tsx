import { rungs } from '@/db/values/commitments'
import type { FigureFilters } from '@/lib/figures/input'
import type { Breakdown } from '@/lib/figures/queries'
import { translator } from '@/lib/i18n/translator'
import { TwoParts } from './two-parts'

/** How many projects stand on each rung from words to fact, the highest on top. */
export async function LadderPicture({ ladder, filters }: { ladder: Breakdown; filters: FigureFilters }) {
  const t = await translator()
  const lines = rungs.map((part) => ({ part, label: t(`figures.rung.${part}`) })).reverse()
  return <TwoParts figure="ladder" of={ladder} lines={lines} mark="lost" filters={filters} />
}
