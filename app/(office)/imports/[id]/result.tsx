import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Pages } from '@/app/ui/pages'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { mayUndo } from '@/lib/imports/access'
import { type FoundImport, resultOf } from '@/lib/imports/queries'
import { listImportedRecords, recordsAPage } from '@/lib/imports/records'
import { formatInstant } from '@/lib/time/format'
import type { User } from '@/lib/user'
import { undoImportAction } from '../actions'

/** What an import made, record by record, and the way to undo it. */
export async function Result({ user, of: row, page }: { user: User; of: FoundImport; page: number }) {
  const [t, language, { kinds, changed, unseen }, { records, count }] = await Promise.all([
    translator(),
    currentLanguage(),
    resultOf(user, row),
    listImportedRecords(user, row.id, page),
  ])
  const kept = [...changed.values()].reduce((sum, ids) => sum + ids.size, 0)
  const counts = kinds.map(({ kind, made }) =>
    t('imports.done.counts', { kind: t(`history.noun.${kind}`), count: made }),
  )
  return (
    <>
      {row.undoneAt !== null && (
        <p className="mb-6 border-l-4 border-rule pl-4">
          {t('imports.undo.done', { when: formatInstant(row.undoneAt, env().HOME_ZONE, language) })}
        </p>
      )}
      {row.state === 'done' && mayUndo(user, row.kind) && (
        <Section title={t('imports.undo.title')}>
          <p className="mb-3 max-w-[70ch] text-second">{t('imports.undo.lead', { kept })}</p>
          <ActionButton
            action={undoImportAction.bind(null, row.id)}
            label={t('imports.undo.button')}
            tone="seal"
          />
        </Section>
      )}
      <Section title={t('imports.done.title')}>
        <p className="mb-3 text-second">{counts.join(' · ')}</p>
        {unseen && <p className="mb-3 text-second">{t('imports.done.unseen')}</p>}
        {records.length > 0 && (
          <DataTable
            caption={t('imports.done.title')}
            head={[
              { label: t('imports.head.name') },
              { label: t('imports.head.record') },
              { label: t('imports.head.line') },
              { label: t('imports.head.since') },
            ]}
            rows={records.map((record) => ({
              key: record.id,
              cells: [
                <TextLink key="name" href={record.href as Route} prefetch={false}>
                  <SpokenText of={nameIn(language, record.names)} />
                </TextLink>,
                `${t(`history.noun.${record.kind}`)} ${record.ref}`,
                record.line,
                changed.get(record.kind)?.has(record.id) && (
                  <StatusMark tone="waiting">{t('imports.undo.kept')}</StatusMark>
                ),
              ],
            }))}
          />
        )}
        {(records.length > 0 || page > 1) && (
          <Pages
            count={count}
            page={page}
            size={recordsAPage}
            hrefOf={(each) => `/imports/${row.id}?page=${each}`}
          />
        )}
      </Section>
    </>
  )
}
