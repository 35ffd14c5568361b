import { currencies } from '@/lib/commitments/currencies'
import { currencyName } from '@/lib/commitments/money'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { TextField } from './fields'

/** The three letters of a currency, with the names of those in use to choose from. */
export async function CurrencyField({ label }: { label: string }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <>
      <TextField
        name="currency"
        label={label}
        hint={t('commitments.project.currencyHint')}
        list="currencies"
        size="short"
      />
      <datalist id="currencies">
        {currencies.map((code) => (
          <option key={code} value={code}>
            {currencyName(code, language)}
          </option>
        ))}
      </datalist>
    </>
  )
}
