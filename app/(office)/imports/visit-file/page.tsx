import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { Button, TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { Section } from '@/app/ui/section'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { pageInput } from '@/lib/imports/input'
import { importsAPage } from '@/lib/imports/queries'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { formatInstant } from '@/lib/time/format'
import { visitFileLimit } from '@/lib/visit-files/bounds'
import { listImports } from '@/lib/visit-files/imports'
import { problemIn } from '@/lib/visit-files/problems'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('visitFiles.bringIn') }
}

export default async function BringInPage({ searchParams }: PageProps<'/imports/visit-file'>) {
  const user = await requireUser()
  if (!can(user, 'visits.write')) notFound()
  const query = await searchParams
  const { page } = pageInput.parse(query)
  const [t, { megabytes }, mine] = await Promise.all([
    translator(),
    visitFileLimit(),
    listImports(user, page),
  ])
  const problem = problemIn(query)
  return (
    <Page
      title={t('visitFiles.bringIn')}
      crumbs={[{ href: '/visits', label: t('visits.title') }]}
      lead={t('visitFiles.lead')}
    >
      {problem && t.has(problem.key) && (
        <div role="alert" className="mb-6 max-w-2xl border-l-4 border-seal pl-4">
          <h2 className="text-lg text-seal">{t('visitFiles.refusedTitle')}</h2>
          <p className="[overflow-wrap:anywhere]">{t(problem.key, problem.values)}</p>
          <p className="text-second">{t('visitFiles.refusedNothing')}</p>
        </div>
      )}
      <form
        action="/imports/visit-file/upload"
        method="post"
        encType="multipart/form-data"
        className="mb-8 grid max-w-2xl gap-2 rounded border border-dashed border-field px-4 py-3"
      >
        <label htmlFor="visit-file" className="font-medium">
          {t('visitFiles.choose')}
        </label>
        <p id="visit-file-hint" className="text-sm text-second">
          {t('visitFiles.hint', { megabytes })}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <input
            id="visit-file"
            type="file"
            name="file"
            accept=".zip,application/zip"
            required
            aria-describedby="visit-file-hint"
            className="min-w-0 max-w-full text-sm file:mr-3 file:min-h-11 file:rounded file:border file:border-field file:bg-card file:px-4 file:font-medium file:text-primary md:file:min-h-9"
          />
          <Button tone="primary">{t('visitFiles.upload')}</Button>
        </div>
      </form>
      {mine.count > 0 && <Mine imports={mine} page={page} />}
    </Page>
  )
}

type Listed = Awaited<ReturnType<typeof listImports>>

async function Mine({ imports, page }: { imports: Listed; page: number }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const rows = imports.rows.map(({ id, fileName, state, createdAt, ref }) => ({
    key: id,
    cells: [
      <TextLink key="file" href={`/imports/visit-file/${id}` as Route}>
        <span className="[overflow-wrap:anywhere]">{fileName}</span>
      </TextLink>,
      formatInstant(createdAt, env().HOME_ZONE, language),
      t(`visitFiles.state.${state}`),
      state === 'done' && ref ? (
        <TextLink key="visit" href={`/visits/${ref}` as Route}>
          {ref}
        </TextLink>
      ) : null,
    ],
  }))
  const head = [
    { label: t('visitFiles.file') },
    { label: t('visitFiles.uploadedOn') },
    { label: t('visitFiles.stateHead') },
    { label: t('visitFiles.visit') },
  ]
  return (
    <Section title={t('visitFiles.mine')}>
      {rows.length > 0 && <DataTable caption={t('visitFiles.mine')} head={head} rows={rows} />}
      <Pages
        count={imports.count}
        page={page}
        size={importsAPage}
        hrefOf={(each) => `/imports/visit-file?page=${each}`}
      />
    </Section>
  )
}
