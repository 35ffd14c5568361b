import { HiddenField, SelectField } from '@/app/ui/fields'
import { Section } from '@/app/ui/section'
import { organisationKinds } from '@/db/values/directory'
import { translator } from '@/lib/i18n/translator'
import type { kindsToSet } from '@/lib/imports/questions'

/** Of which kind each new organisation is, as its name tells until somebody says it. */
export async function OrganisationKinds({ asked, more }: ReturnType<typeof kindsToSet>) {
  const t = await translator()
  const options = organisationKinds.map((value) => ({ value, label: t(`values.organisationKind.${value}`) }))
  return (
    <Section title={t('imports.kinds.title')}>
      <p className="mb-4 max-w-[70ch] text-second">{t('imports.kinds.lead')}</p>
      <div className="grid items-end gap-x-8 gap-y-4 sm:grid-cols-2">
        {asked.map(({ key, text }, index) => (
          <div key={key} className="min-w-0 wrap-anywhere">
            <HiddenField name={`kinds.${index}.key`} />
            <SelectField name={`kinds.${index}.choice`} label={text} blank={false} options={options} />
          </div>
        ))}
      </div>
      {more > 0 && <p className="mt-3 text-second">{t('imports.kinds.more', { count: more })}</p>}
    </Section>
  )
}
