import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { sheetAskedInput } from '@/lib/imports/input'
import { findImport, sheetsOf } from '@/lib/imports/queries'
import { requireUser } from '@/lib/session'
import { AboutImport } from '../about-import'
import { Columns } from './columns'
import { Discard } from './discard'
import { Result } from './result'

export async function generateMetadata({ params }: PageProps<'/imports/[id]'>): Promise<Metadata> {
  const user = await requireUser()
  return { title: (await findImport(user, (await params).id))?.fileName }
}

export default async function ImportPage({ params, searchParams }: PageProps<'/imports/[id]'>) {
  const user = await requireUser()
  const row = await findImport(user, (await params).id)
  if (!row) notFound()
  const t = await translator()
  const asked = sheetAskedInput.parse(await searchParams)
  const sheets = row.state === 'uploaded' && row.mine ? await sheetsOf(user, row) : undefined
  return (
    <Page
      title={{ text: row.fileName, lang: 'und' }}
      crumbs={[{ href: '/imports', label: t('imports.title') }]}
    >
      <AboutImport of={row} />
      {row.state === 'uploaded' && !row.mine && <p>{t('imports.othersUpload', { name: row.by })}</p>}
      {sheets?.ok && <Columns of={row} sheets={sheets.value} asked={asked} />}
      {sheets && !sheets.ok && sheets.problem.sentence && (
        <p role="alert" className="font-medium text-seal">
          {t(sheets.problem.sentence.key, sheets.problem.sentence.values)}
        </p>
      )}
      {row.state === 'uploaded' && row.mine && <Discard id={row.id} />}
      {row.state !== 'uploaded' && <Result user={user} of={row} page={asked.page} />}
    </Page>
  )
}
