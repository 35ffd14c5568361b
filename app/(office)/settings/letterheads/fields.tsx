import { Facts } from '@/app/ui/facts'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { letterheadFields, memberFields } from '@/lib/letterheads/fields'

/** The fields that a letterhead may hold. */
export async function Fields() {
  const t = await translator()
  const written = (field: string) => <code className="font-mono">{`{${field}}`}</code>
  return (
    <Section title={t('letterheads.fields')} id="fields">
      <p className="mb-3 text-second">{t('letterheads.fieldsLead')}</p>
      <Facts
        rows={letterheadFields.map((field) => ({
          term: written(field),
          value: t(`letterheads.fieldMeans.${field}`),
        }))}
      />
      <p className="mt-6 mb-3 text-second">
        {t('letterheads.member', { open: '{#members}', close: '{/members}' })}
      </p>
      <Facts
        rows={memberFields.map((field) => ({
          term: written(field),
          value: t(`letterheads.memberField.${field}`),
        }))}
      />
    </Section>
  )
}
