import { RadioField } from '@/app/ui/choices'
import { BilingualField, TextField } from '@/app/ui/fields'
import { nameOrders } from '@/lib/directory/people/input'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { DoublesField } from '../doubles-field'
import { NamesFields } from '../names-fields'

/** The fields of a person, for adding and for editing. */
export async function PersonFields() {
  const t = await translator()
  return (
    <>
      <DoublesField title={t('directory.doubles')} label={t('directory.sure.person')} />
      <NamesFields />
      <TextField
        name="familyName"
        label={t('directory.familyName')}
        hint={t('directory.familyNameHint')}
        optional
      />
      <RadioField
        name="nameOrder"
        label={t('directory.nameOrder')}
        options={optionsOf(t, 'nameOrder', nameOrders)}
        inline
      />
      <TextField
        name="honorific"
        label={t('directory.honorific')}
        hint={t('directory.honorificHint')}
        optional
      />
      <TextField
        name="spokenLanguages"
        label={t('directory.spokenLanguages')}
        hint={t('directory.spokenLanguagesHint')}
        optional
      />
      <TextField name="email" label={t('directory.email')} type="email" inputMode="email" optional />
      <TextField name="phone" label={t('directory.phone')} type="tel" inputMode="tel" optional />
      <BilingualField
        name="note"
        label={t('directory.note')}
        hint={t('directory.personNoteHint')}
        multiline
        rows={3}
        optional
      />
    </>
  )
}
