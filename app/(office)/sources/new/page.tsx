import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { findVisibleSubject } from '@/lib/sources/queries'
import { newSubmission } from '@/lib/submission'
import { Page } from '../../../ui/page-frame'
import { citeSourceAction } from '../actions'
import { SourceForm } from '../source-form'

export default async function NewSourcePage({ searchParams }: PageProps<'/sources/new'>) {
  const user = await requireUser()
  const subject = await findVisibleSubject(user, String((await searchParams).of))
  if (!subject) notFound()
  const t = await translator()

  const back = subject.path as Route
  return (
    <Page title={t('sources.add')} crumbs={[{ href: back, label: t('sources.back') }]} narrow>
      <SourceForm
        action={citeSourceAction.bind(null, subject.kind, subject.id)}
        submission={newSubmission()}
        back={back}
      />
    </Page>
  )
}
