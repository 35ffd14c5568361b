import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { DataTable, type Head, type Row } from '@/app/ui/data-table'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { TakeAway } from '@/app/ui/take-away'
import { UndoBanner } from '@/app/ui/undo-banner'
import { type DirectoryKind, directoryPaths } from '@/lib/directory/kinds'
import { pageSize } from '@/lib/directory/list-input'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { restoreEntryAction } from './actions'
import { addressOf } from './address'
import { Tabs } from './tabs'

type Props = {
  kind: DirectoryKind
  filters: Record<string, string | number | null> & { page: number }
  filterForm: ReactNode
  head: Head[]
  rows: Row[]
  count: number
  undo: string | string[] | undefined
}

/** Whether anything narrows a list. */
export function isNarrowed({ page: _, ...filters }: Props['filters']): boolean {
  return Object.values(filters).some(Boolean)
}

/** A list of the directory: what narrows it, a page of it, and how to add to it. */
export async function ListPage({ kind, filters, filterForm, head, rows, count, undo }: Props) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const mayWrite = can(user, 'directory.write')
  const path = directoryPaths[kind]
  const [removedKind, removed] = String(undo).split(':')
  const add = mayWrite && (
    <ButtonLink href={`${path}/new` as Route} tone="primary" data-key="n">
      {t(`directory.add.${kind}`)}
    </ButtonLink>
  )
  const elsewhere = isNarrowed(filters) || filters.page > 1
  return (
    <Page
      title={t(`directory.list.${kind}`)}
      crumbs={[{ href: '/directory', label: t('directory.title') }]}
      actions={add}
    >
      {mayWrite && removedKind === kind && removed && (
        <UndoBanner action={restoreEntryAction.bind(null, kind, removed)} />
      )}
      <Tabs here={kind} />
      {filterForm}
      {rows.length > 0 && <DataTable caption={t(`directory.list.${kind}`)} head={head} rows={rows} />}
      {rows.length === 0 && (
        <Empty action={elsewhere && <TextLink href={path as Route}>{t('directory.clear')}</TextLink>}>
          {t(elsewhere ? 'directory.noneFound' : `directory.none.${kind}`)}
        </Empty>
      )}
      {count > 0 && (
        <>
          <Pages
            count={count}
            page={filters.page}
            size={pageSize}
            hrefOf={(page) => addressOf(path, { ...filters, page })}
          />
          {kind !== 'place' && <TakeAway address={addressOf(path, { ...filters, page: 1 })} />}
        </>
      )}
    </Page>
  )
}
