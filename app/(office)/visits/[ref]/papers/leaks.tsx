import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { pathOf } from '@/lib/editions/paths'
import { translator } from '@/lib/i18n/translator'
import type { EditionPreview } from '@/lib/visit-papers/preview'
import type { VisitRow } from '@/lib/visits/find'
import { LeftOutName } from './left-out-name'

type Props = {
  visit: Pick<VisitRow, 'ref' | 'direction'>
  leaks: EditionPreview['leaks']
  canWrite: boolean
}

/** Each name that should not be spoken: the words around it, whose it is, and where the text is changed. */
export async function Leaks({ visit, leaks, canWrite }: Props) {
  const t = await translator()
  const head = (['name', 'wordsAround', 'belongsTo', 'in'] as const).map((column) => ({
    label: t(`editions.page.${column}`),
  }))
  const rows = leaks.map(({ name, words, of, kinds, at }) => ({
    key: name,
    cells: [
      name,
      <span key="words" className="grid gap-1">
        <q>{words}</q>
        {at.map(({ field, mark, href, page }) => (
          <TextLink key={`${field} ${page}`} href={(canWrite ? href : page) as Route}>
            {t('editions.page.change', { record: mark, field: t(field) })}
          </TextLink>
        ))}
      </span>,
      <TextLink key="of" href={pathOf(of, visit.ref) as Route}>
        <LeftOutName of={of} fields={of.field ? [of.field] : []} />
      </TextLink>,
      kinds.map((kind) => t(`papers.kind.${kind}`, { direction: visit.direction })).join(', '),
    ],
  }))
  return <DataTable caption={t('editions.page.names')} head={head} rows={rows} />
}
