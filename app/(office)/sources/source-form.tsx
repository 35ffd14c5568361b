import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { sourceKinds } from '@/db/values/files'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { DateField, SelectField, TextArea, TextField } from '../../ui/fields'
import { ActionForm } from '../../ui/form'

type Props = Pick<ComponentProps<typeof ActionForm>, 'action' | 'values' | 'version' | 'submission'> & {
  back: Route
}

/** The form of a source, new or cited already. */
export async function SourceForm({ back, ...form }: Props) {
  const t = await translator()
  return (
    <ActionForm {...form} cancel={{ href: back }}>
      <SelectField
        name="kind"
        label={t('sources.kind')}
        options={optionsOf(t, 'sourceKind', sourceKinds)}
        blank={false}
      />
      <TextField name="title" label={t('sources.titleOf')} />
      <TextField name="publisher" label={t('sources.publisher')} optional />
      <TextField name="author" label={t('sources.author')} optional />
      <TextField name="url" label={t('sources.url')} hint={t('sources.urlHint')} optional inputMode="url" />
      <DateField name="publishedOn" label={t('sources.publishedOn')} optional />
      <TextArea name="remark" label={t('sources.remark')} hint={t('sources.remarkHint')} optional />
    </ActionForm>
  )
}
