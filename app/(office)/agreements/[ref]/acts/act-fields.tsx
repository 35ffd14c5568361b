import { BilingualField, DateField, SelectField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import type { Party } from '@/lib/agreements/parts'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'

/** When, where and whose an act was, until when, and what is to be said of it. */
export async function ActFields({ parties, until }: { parties: Party[]; until: 'either' | 'none' }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <>
      <DateField
        name="doneOn"
        label={t('agreements.acts.doneOn')}
        hint={t('agreements.acts.doneOnHint')}
        optional
      />
      <PickField name="place" kind="place" label={t('agreements.acts.place')} optional />
      <SelectField
        name="organisation"
        label={t('agreements.acts.by')}
        hint={t('agreements.acts.byHint')}
        options={parties.map((party) => ({
          value: party.organisationId,
          label: nameIn(language, party).text,
        }))}
        blank={t('agreements.acts.byAll')}
      />
      {until === 'either' && (
        <DateField
          name="untilOn"
          label={t('agreements.acts.untilOn')}
          hint={t('agreements.acts.untilOnHint')}
          optional
        />
      )}
      <BilingualField name="note" label={t('agreements.acts.note')} multiline rows={2} optional />
    </>
  )
}
