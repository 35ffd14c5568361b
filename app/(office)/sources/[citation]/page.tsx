import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { sourceFormValues } from '@/lib/sources/form-values'
import { findVisibleCitation } from '@/lib/sources/queries'
import { ActionButton } from '../../../ui/action-button'
import { TextLink } from '../../../ui/button'
import { Page } from '../../../ui/page-frame'
import { UndoBanner } from '../../../ui/undo-banner'
import { editCitationAction, removeCitationAction, restoreCitationAction } from '../actions'
import { SourceForm } from '../source-form'

export default async function CitationPage({ params }: PageProps<'/sources/[citation]'>) {
  const user = await requireUser()
  const { citation: id } = await params
  const citation = await findVisibleCitation(user, id)
  if (!citation) notFound()
  const t = await translator()

  const back = citation.subject.path as Route
  const crumbs = [{ href: back, label: t('sources.back') }]
  if (citation.removedAt)
    return (
      <Page title={citation.title} crumbs={crumbs} narrow>
        <UndoBanner text={t('sources.removed')} action={restoreCitationAction.bind(null, id)} />
        <TextLink href={back}>{t('sources.back')}</TextLink>
      </Page>
    )
  const remove = <ActionButton action={removeCitationAction.bind(null, id)} label={t('sources.remove')} />
  return (
    <Page title={t('sources.edit')} crumbs={crumbs} actions={remove} narrow>
      <SourceForm
        action={editCitationAction.bind(null, id)}
        values={sourceFormValues(citation)}
        version={citation.version}
        back={back}
      />
    </Page>
  )
}
