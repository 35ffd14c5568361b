import { DateField, SelectField, TextField } from '@/app/ui/fields'
import { effectiveRules, terms } from '@/db/values/agreements'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { FieldGroup } from './field-group'

/** When it enters into force by its own text, and how long it lasts. */
export async function ForceFields() {
  const t = await translator()
  return (
    <FieldGroup title={t('agreements.groups.force')}>
      <SelectField
        name="effectiveRule"
        label={t('agreements.fields.effectiveRule')}
        options={optionsOf(t, 'effectiveRule', effectiveRules)}
        blank={false}
      />
      <DateField
        name="effectiveOn"
        label={t('agreements.fields.effectiveOn')}
        hint={t('agreements.fields.effectiveOnHint')}
        optional
      />
      <SelectField
        name="term"
        label={t('agreements.fields.term')}
        options={optionsOf(t, 'term', terms)}
        blank={false}
      />
      <DateField
        name="validUntil"
        label={t('agreements.fields.validUntil')}
        hint={t('agreements.fields.validUntilHint')}
        optional
      />
      <TextField
        name="renewalMonths"
        label={t('agreements.fields.renewalMonths')}
        inputMode="numeric"
        size="short"
        optional
      />
      <TextField
        name="noticeDays"
        label={t('agreements.fields.noticeDays')}
        hint={t('agreements.fields.noticeDaysHint')}
        inputMode="numeric"
        size="short"
        optional
      />
    </FieldGroup>
  )
}
