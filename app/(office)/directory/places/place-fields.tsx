import { SelectField, TextField } from '@/app/ui/fields'
import { countryOptions } from '@/lib/directory/countries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { zoneNames } from '@/lib/time/zone-names'
import { DoublesField } from '../doubles-field'
import { NamesFields } from '../names-fields'

/** The fields of a place, for adding and for editing. */
export async function PlaceFields() {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <>
      <DoublesField title={t('directory.doubles')} label={t('directory.sure.place')} />
      <NamesFields />
      <SelectField name="country" label={t('directory.country')} options={countryOptions(language)} />
      <TextField name="zone" label={t('directory.zone')} hint={t('directory.zoneHint')} list="zones" />
      <datalist id="zones">
        {zoneNames().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="latitude" label={t('directory.latitude')} size="short" optional />
        <TextField name="longitude" label={t('directory.longitude')} size="short" optional />
      </div>
      <p className="-mt-4 text-second">{t('directory.degreesHint')}</p>
    </>
  )
}
