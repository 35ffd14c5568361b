import type { Metadata, Route } from 'next'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { mayImport } from '@/lib/imports/access'
import { pageInput } from '@/lib/imports/input'
import { importsAPage, listImports } from '@/lib/imports/queries'
import { requireUser } from '@/lib/session'
import { formatInstant } from '@/lib/time/format'
import { ImportState } from './import-state'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('imports.title') }
}

export default async function ImportsPage({ searchParams }: PageProps<'/imports'>) {
  const user = await requireUser()
  const { page } = pageInput.parse(await searchParams)
  const [t, language, { rows, count }] = await Promise.all([
    translator(),
    currentLanguage(),
    listImports(user, page),
  ])
  const when = (at: number) => formatInstant(at, env().HOME_ZONE, language)
  const fresh = mayImport(user) && (
    <ButtonLink href="/imports/new" tone="primary" data-key="n">
      {t('imports.new')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('imports.title')}
      lead={
        <>
          <p>{t('imports.lead')}</p>
          <p className="mt-1">
            <TextLink href="/imports/visit-file">{t('visitFiles.bringIn')}</TextLink>
          </p>
        </>
      }
      actions={fresh}
    >
      {rows.length === 0 && <Empty>{t('imports.none')}</Empty>}
      {rows.length > 0 && (
        <DataTable
          caption={t('imports.title')}
          head={[
            { label: t('imports.head.file') },
            { label: t('imports.head.kind') },
            { label: t('imports.head.state') },
            { label: t('imports.head.records'), numeric: true },
            { label: t('imports.head.by') },
            { label: t('imports.head.when') },
            { label: t('imports.head.hash') },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <TextLink key="file" href={`/imports/${row.id}` as Route}>
                <span className="wrap-anywhere">{row.fileName}</span>
              </TextLink>,
              t(`values.importKind.${row.kind}`),
              <ImportState key="state" state={row.state} />,
              row.records || '',
              row.by,
              when(row.doneAt ?? row.createdAt),
              <code key="hash" title={row.sha256} className="text-sm">
                {row.sha256.slice(0, 12)}…
              </code>,
            ],
          }))}
        />
      )}
      {count > 0 && (
        <Pages count={count} page={page} size={importsAPage} hrefOf={(each) => `/imports?page=${each}`} />
      )}
    </Page>
  )
}
