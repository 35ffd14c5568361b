import { BilingualField, SelectField, TextField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { organisationKinds } from '@/db/values/directory'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { DoublesField } from '../doubles-field'
import { NamesFields } from '../names-fields'

/** The fields of an organisation, for adding and for editing. */
export async function OrganisationFields() {
  const t = await translator()
  return (
    <>
      <DoublesField title={t('directory.doubles')} label={t('directory.sure.organisation')} />
      <NamesFields />
      <SelectField
        name="kind"
        label={t('directory.kind')}
        options={optionsOf(t, 'organisationKind', organisationKinds)}
      />
      <PickField
        name="place"
        kind="place"
        label={t('directory.place')}
        hint={t('directory.placeHint')}
        optional
      />
      <TextField name="website" label={t('directory.website')} type="url" inputMode="url" optional />
      <BilingualField name="note" label={t('directory.note')} multiline rows={3} optional />
    </>
  )
}
