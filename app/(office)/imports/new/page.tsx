import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Button, TextLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { mayImport } from '@/lib/imports/access'
import { listKinds } from '@/lib/imports/columns'
import { newImportInput } from '@/lib/imports/input'
import { limits } from '@/lib/imports/reading/limits'
import { listLimit } from '@/lib/imports/take-in'
import { requireUser } from '@/lib/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('imports.new') }
}

export default async function NewImportPage({ searchParams }: PageProps<'/imports/new'>) {
  const user = await requireUser()
  if (!mayImport(user)) notFound()
  const { kind, problem, ...values } = newImportInput.parse(await searchParams)
  const [t, { megabytes }] = await Promise.all([translator(), listLimit()])
  return (
    <Page
      title={t('imports.new')}
      lead={t('imports.lead')}
      crumbs={[{ href: '/imports', label: t('imports.title') }]}
      narrow
    >
      {problem && (
        <div role="alert" className="mb-6 border-l-4 border-seal pl-4">
          <h2 className="text-lg text-seal">{t('imports.refusedTitle')}</h2>
          <p className="wrap-anywhere">{t(problem, values)}</p>
        </div>
      )}
      <nav aria-label={t('imports.kindLabel')} className="mb-6">
        <p className="mb-1 font-medium">{t('imports.kindLabel')}</p>
        <ul className="flex flex-wrap gap-2">
          {listKinds.map((each) => (
            <li key={each}>
              <Link
                href={`/imports/new?kind=${each}` as Route}
                aria-current={each === kind ? 'page' : undefined}
                className={`inline-flex min-h-11 items-center rounded border px-4 font-medium md:min-h-9 ${each === kind ? 'border-primary bg-tint text-primary' : 'border-field bg-card text-second'}`}
              >
                {t(`values.importKind.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form
        action={`/imports/file?kind=${kind}`}
        method="post"
        encType="multipart/form-data"
        className="grid gap-6"
      >
        <div className="grid gap-1">
          <label htmlFor="list" className="font-medium">
            {t('imports.file')}
          </label>
          <p id="list-hint" className="text-second">
            {t('imports.fileHint', { megabytes, rows: limits.rows })}
          </p>
          <input
            id="list"
            type="file"
            name="file"
            required
            accept=".xlsx,.csv,.tsv,.txt"
            aria-describedby="list-hint"
            className="min-w-0 max-w-full text-sm file:mr-3 file:min-h-11 file:rounded file:border file:border-field file:bg-card file:px-4 file:font-medium file:text-primary md:file:min-h-9"
          />
        </div>
        <p className="text-second">
          {t('imports.template')}{' '}
          <TextLink href={`/imports/template.csv?kind=${kind}` as Route} prefetch={false}>
            {t(`values.importKind.${kind}`)}.csv
          </TextLink>
        </p>
        <div>
          <Button tone="primary">{t('imports.send')}</Button>
        </div>
      </form>
    </Page>
  )
}
