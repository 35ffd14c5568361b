import { CurrencyField } from '@/app/ui/currency-field'
import { SelectField, TextArea, TextField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { costItems, payers } from '@/db/values/visits'
import { countriesWithFirst } from '@/lib/costs/countries'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'

/** What is asked of a cost line; the countries of the visit's stops come first. */
export async function CostFields({ visited }: { visited: string[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const homeCurrency = env().HOME_CURRENCY
  return (
    <>
      <SelectField name="item" label={t('costs.item')} options={optionsOf(t, 'costItem', costItems)} />
      <SelectField
        name="country"
        label={t('costs.country')}
        hint={t('costs.countryHint')}
        options={countriesWithFirst(visited, language)}
        blank={t('costs.wholeVisit')}
        optional
      />
      <CurrencyField label={t('costs.currency')} />
      <TextField
        name="planned"
        label={t('costs.planned')}
        hint={t('costs.amountHint')}
        size="short"
        optional
      />
      <TextField name="actual" label={t('costs.actual')} size="short" optional />
      <TextField
        name="rate"
        label={t('costs.rate')}
        hint={t('costs.rateHint', { homeCurrency })}
        size="short"
        optional
      />
      <SelectField
        name="paidBy"
        label={t('costs.paidBy')}
        options={optionsOf(t, 'payer', payers)}
        blank={false}
      />
      <PickField name="payer" kind="organisation" label={t('costs.payer')} optional />
      <TextArea name="note" label={t('costs.note')} rows={2} optional />
    </>
  )
}
