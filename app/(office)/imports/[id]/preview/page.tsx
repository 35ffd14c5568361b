import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { rowsToBring } from '@/lib/imports/bring-in'
import { type PreviewAsked, previewInput, rowsShown } from '@/lib/imports/input'
import { findImport, previewOf } from '@/lib/imports/queries'
import { requireUser } from '@/lib/session'
import { AboutImport } from '../../about-import'
import { Steps } from '../../steps'
import { BringIn } from './bring-in'
import { Newcomers } from './newcomers'
import { Questions } from './questions'
import { RowsTable } from './rows-table'

export async function generateMetadata({ params }: PageProps<'/imports/[id]/preview'>): Promise<Metadata> {
  const user = await requireUser()
  return { title: (await findImport(user, (await params).id))?.fileName }
}

const size = 100

export default async function PreviewPage({ params, searchParams }: PageProps<'/imports/[id]/preview'>) {
  const user = await requireUser()
  const row = await findImport(user, (await params).id)
  const preview = row?.state === 'uploaded' ? await previewOf(user, row) : undefined
  if (!row || !preview) notFound()
  const t = await translator()
  const asked = previewInput.parse(await searchParams)
  const { rows } = preview
  const wrong = rows.filter(({ input }) => !input)
  const uncertain = rows.filter(({ problems, warnings }) => problems.length + warnings.length > 0)
  const shown = { all: rows, wrong, uncertain }[asked.show]
  const here = (more: Partial<PreviewAsked>) => addressOf(row.id, { ...asked, page: 1, ...more })
  return (
    <Page
      title={{ text: row.fileName, lang: 'und' }}
      crumbs={[{ href: '/imports', label: t('imports.title') }]}
    >
      <AboutImport of={row} />
      <Steps id={row.id} at="rows" mapped />
      <p className="mb-6 max-w-[70ch] text-lg">
        {t('imports.summary', {
          rows: rows.length,
          ready: rowsToBring(preview, false).length,
          wrong: wrong.length,
          doubles: rows.filter(({ double }) => double).length,
        })}
      </p>
      <Questions user={user} of={row} preview={preview} />
      <Newcomers of={preview} />
      <BringIn of={row} preview={preview} asked={asked} />
      <Section
        title={t('imports.head.understood')}
        action={
          <nav aria-label={t('imports.show.label')} className="flex flex-wrap gap-x-4">
            {rowsShown.map((show) => (
              <Link
                key={show}
                href={here({ show }) as Route}
                aria-current={show === asked.show ? 'page' : undefined}
                className={show === asked.show ? 'font-medium' : 'link'}
              >
                {t(`imports.show.${show}`)}
              </Link>
            ))}
          </nav>
        }
      >
        {shown.length === 0 ? (
          <p className="text-second">{t('imports.show.none')}</p>
        ) : (
          <RowsTable rows={shown.slice((asked.page - 1) * size, asked.page * size)} />
        )}
        <Pages count={shown.length} page={asked.page} size={size} hrefOf={(page) => here({ page })} />
      </Section>
    </Page>
  )
}

function addressOf(id: string, { page, show, without }: PreviewAsked): string {
  const query = new URLSearchParams(without.map((each) => ['without', each]))
  if (show !== 'all') query.set('show', show)
  if (page > 1) query.set('page', String(page))
  return `/imports/${id}/preview?${query}`
}
