import { type InsideKind, insideFields } from '@/lib/editions/inside-fields'
import { translator } from '@/lib/i18n/translator'
import { InsideFields } from './inside-fields'

/** The fields of a record that are to stay out of papers for others, to be ticked. */
export async function KeepInside({ kind }: { kind: InsideKind }) {
  const t = await translator()
  return (
    <InsideFields
      label={t('editions.inside.legend')}
      hint={t('editions.inside.hint')}
      options={insideFields[kind].map((field) => ({
        value: field,
        label: t(`values.editionField.${field}`),
      }))}
    />
  )
}
