import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { UndoBanner } from '@/app/ui/undo-banner'
import { fileKinds, fileOrigins, retentions } from '@/db/values/files'
import { fileFormValues } from '@/lib/files/form-values'
import { findFileToEdit } from '@/lib/files/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requireUser } from '@/lib/session'
import { editFileAction, removeFileAction, restoreFileAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('files.editing') }
}

export default async function EditFilePage({ params }: PageProps<'/files/[id]/edit'>) {
  const user = await requireUser()
  const { id } = await params
  const file = await findFileToEdit(user, id)
  if (!file) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const back = file.subject.path as Route
  const crumbs = [{ href: back, label: t('files.back') }]
  if (file.removedAt)
    return (
      <Page title={file.name} crumbs={crumbs} narrow>
        <UndoBanner
          text={t('files.removed', { name: file.name })}
          action={restoreFileAction.bind(null, id)}
        />
        <TextLink href={back}>{t('files.back')}</TextLink>
      </Page>
    )
  const remove = <ActionButton action={removeFileAction.bind(null, id)} label={t('files.remove')} />
  return (
    <Page title={t('files.editing')} crumbs={crumbs} lead={file.name} actions={remove} narrow>
      <ActionForm
        action={editFileAction.bind(null, id)}
        values={fileFormValues(file, language)}
        version={file.version}
        cancel={{ href: back }}
      >
        <TextField name="name" label={t('files.named')} />
        <SelectField
          name="kind"
          label={t('files.kind')}
          options={optionsOf(t, 'fileKind', fileKinds)}
          blank={false}
        />
        <TextField name="language" label={t('files.language')} hint={t('files.languageHint')} optional />
        <SelectField
          name="origin"
          label={t('files.origin')}
          options={optionsOf(t, 'fileOrigin', fileOrigins)}
          blank={false}
        />
        <SelectField
          name="retention"
          label={t('files.retention')}
          hint={t('files.retentionHint')}
          options={optionsOf(t, 'retention', retentions)}
          blank={false}
        />
      </ActionForm>
    </Page>
  )
}
