import { BilingualField, DateField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { translator } from '@/lib/i18n/translator'

/** Who signed, as what, for whom, and when and where it was. */
export async function SignatoryFields() {
  const t = await translator()
  return (
    <>
      <PickField name="person" kind="person" label={t('agreements.signatories.person')} />
      <BilingualField name="title" label={t('agreements.signatories.titleThen')} optional />
      <PickField
        name="organisation"
        kind="organisation"
        label={t('agreements.signatories.organisation')}
        optional
      />
      <DateField
        name="signedOn"
        label={t('agreements.fields.signedOn')}
        hint={t('agreements.acts.doneOnHint')}
        optional
      />
      <PickField name="place" kind="place" label={t('agreements.acts.place')} optional />
    </>
  )
}
