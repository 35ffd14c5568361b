import { DateField, SelectField, TextField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { agreementTypes, partySides } from '@/db/values/agreements'
import { askedBy } from '@/lib/agreements/correction-input'
import { findAgreement } from '@/lib/agreements/queries'
import type { FactField } from '@/lib/agreements/recorded-facts'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import type { User } from '@/lib/user'

type Props = { user: User; agreement: string; field: FactField }

/** The one field that asks what is true of a recorded fact. */
export async function TruthField({ user, agreement, field }: Props) {
  const t = await translator()
  const label = t('agreements.correct.truth')
  const asked = askedBy[field]
  switch (asked) {
    case 'place':
    case 'organisation':
    case 'person':
      return <PickField name={asked} kind={asked} label={label} />
    case 'day':
      return <DateField name="day" label={label} />
    case 'type':
      return (
        <SelectField
          name="type"
          label={label}
          options={optionsOf(t, 'agreementType', agreementTypes)}
          blank={false}
        />
      )
    case 'side':
      return (
        <SelectField
          name="side"
          label={label}
          options={optionsOf(t, 'partySide', partySides)}
          blank={false}
        />
      )
    case 'languages':
      return <TextField name="languages" label={label} hint={t('agreements.fields.textLanguagesHint')} />
    case 'tag':
      return <TextField name="tag" label={label} hint={t('agreements.fields.titleLocalLanguageHint')} />
    case 'party':
      return <WhichParty user={user} agreement={agreement} label={label} />
    default:
      return <TextField name="text" label={label} />
  }
}

async function WhichParty({ user, agreement, label }: { user: User; agreement: string; label: string }) {
  const [t, language, found] = await Promise.all([
    translator(),
    currentLanguage(),
    findAgreement(user, agreement),
  ])
  const options = (found?.parties ?? []).map((party) => ({
    value: party.organisationId,
    label: nameIn(language, party).text,
  }))
  return <SelectField name="party" label={label} options={options} blank={t('agreements.acts.byAll')} />
}
