import { WhenText } from '@/app/ui/when'
import { translator } from '@/lib/i18n/translator'
import type { When } from '@/lib/time/when'

type Props = { rows: { term: string; when: When }[]; none?: string }

/** Comings and goings, each on both clocks. When none of them is known it says so once, or nothing at all. */
export async function TimesTable({ rows, none }: Props) {
  const t = await translator()
  if (rows.every(({ when }) => when.precision === 'visit'))
    return none ? <p className="text-second">{none}</p> : null
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      {rows.map(({ term, when }) => (
        <div key={term} className="contents">
          <dt className="text-second">{term}</dt>
          <dd>{when.precision === 'visit' ? t('visits.notKnown') : <WhenText when={when} />}</dd>
        </div>
      ))}
    </dl>
  )
}
