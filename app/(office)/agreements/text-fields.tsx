import { BilingualField, SelectField, TextField } from '@/app/ui/fields'
import { bindingIntents } from '@/db/values/agreements'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { FieldGroup } from './field-group'

/** What the text says, in which languages, and whether it is meant to bind. */
export async function TextFields() {
  const t = await translator()
  return (
    <FieldGroup title={t('agreements.groups.text')}>
      <BilingualField name="summary" label={t('agreements.fields.summary')} optional multiline rows={3} />
      <TextField
        name="textLanguages"
        label={t('agreements.fields.textLanguages')}
        hint={t('agreements.fields.textLanguagesHint')}
        optional
      />
      <TextField
        name="authenticLanguages"
        label={t('agreements.fields.authenticLanguages')}
        hint={t('agreements.fields.authenticLanguagesHint')}
        optional
      />
      <SelectField
        name="bindingIntent"
        label={t('agreements.fields.bindingIntent')}
        hint={t('agreements.fields.bindingIntentHint')}
        options={optionsOf(t, 'bindingIntent', bindingIntents)}
        blank={false}
      />
    </FieldGroup>
  )
}
