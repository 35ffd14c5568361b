import { Section } from '@/app/ui/section'
import type { VisitStatus } from '@/db/values/visits'
import { translator } from '@/lib/i18n/translator'
import type { Missing } from '@/lib/visits/missing'
import { MissingList } from './missing-list'

type Props = { missing: Missing[]; status: VisitStatus; canWrite: boolean }

/** What is missing before the report can be submitted: open while it is being written, folded before and after. */
export async function MissingSection({ missing, status, canWrite }: Props) {
  const t = await translator()
  if (missing.length === 0 || status === 'cancelled') return null
  const writing = status === 'under-way' || status === 'returned'
  const list = <MissingList missing={missing} canWrite={canWrite} />
  return (
    <div className="print:hidden">
      <Section title={t(status === 'reported' || status === 'closed' ? 'visits.gaps' : 'visits.missing')}>
        {writing ? (
          list
        ) : (
          <details>
            <summary>{t('visits.gapCount', { count: missing.length })}</summary>
            <div className="mt-2">{list}</div>
          </details>
        )}
      </Section>
    </div>
  )
}
