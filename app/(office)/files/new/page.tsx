import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { FileForm } from '@/app/ui/file-form'
import { Page } from '@/app/ui/page-frame'
import { fileLimit } from '@/lib/files/limit'
import { uploadProblemOf } from '@/lib/files/problems'
import { findToAddTo } from '@/lib/files/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('files.choose') }
}

/** Where a form of files that was refused before scripts had loaded says why. */
export default async function NewFilePage({ searchParams }: PageProps<'/files/new'>) {
  const user = await requireUser()
  const { of, problem, name } = await searchParams
  const subject = await findToAddTo(user, String(of))
  if (!subject) notFound()
  const [t, { megabytes }] = await Promise.all([translator(), fileLimit()])

  const why = uploadProblemOf(String(problem))
  return (
    <Page title={t('files.choose')} crumbs={[{ href: subject.path as Route, label: t('files.back') }]} narrow>
      {why && (
        <div role="alert" className="mb-6 border-l-4 border-seal pl-4">
          <h2 className="text-lg text-seal">{t('files.refusedTitle')}</h2>
          <p className="[overflow-wrap:anywhere]">{t(why, { name: String(name), megabytes })}</p>
        </div>
      )}
      <FileForm of={`${subject.kind}:${subject.id}`} />
    </Page>
  )
}
