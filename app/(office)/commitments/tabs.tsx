import type { Route } from 'next'
import Link from 'next/link'
import { promisers } from '@/db/values/commitments'
import { type CommitmentFilters, commitmentsAddress } from '@/lib/commitments/filters'
import { translator } from '@/lib/i18n/translator'

type Counts = Record<'all' | (typeof promisers)[number], number>

/** Ours, theirs, joint: the list by who promised, with how many each holds. */
export async function Tabs({ filters, counts }: { filters: CommitmentFilters; counts: Counts }) {
  const t = await translator()
  return (
    <nav aria-label={t('commitments.list.tabs')} className="mb-4 border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {([null, ...promisers] as const).map((promiser) => (
          <li key={promiser}>
            <Link
              href={commitmentsAddress({ ...filters, promiser, page: 1 }) as Route}
              aria-current={filters.promiser === promiser ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent text-primary hover:border-rule aria-[current]:border-primary aria-[current]:font-medium aria-[current]:text-ink md:min-h-9"
            >
              {t(`commitments.list.${promiser ?? 'all'}`)}
              <span className="text-sm tabular-nums text-second">{counts[promiser ?? 'all']}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
