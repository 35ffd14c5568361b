import { SelectField, TextField } from '@/app/ui/fields'
import { agreementRelations } from '@/db/values/agreements'
import { listMeetingChoices, listOrigins } from '@/lib/agreements/form-queries'
import { titleOf } from '@/lib/agreements/register'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requireUser } from '@/lib/session'
import { FieldGroup } from './field-group'

/** Where an agreement came from, and the one that it amends, renews or follows. */
export async function OriginFields({ values, known }: { values: Record<string, string>; known?: string }) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const [origins, meetings] = await Promise.all([
    listOrigins(user, known),
    listMeetingChoices(user, values.visit ?? ''),
  ])
  const meetingOptions = meetings.map(({ number, subjectEn, subjectZh }) => ({
    value: String(number),
    label: [number, inLanguage(language, subjectEn, subjectZh)?.text].filter(Boolean).join(' · '),
  }))
  return (
    <FieldGroup title={t('agreements.groups.origin')}>
      <TextField
        name="visit"
        label={t('agreements.fields.visit')}
        hint={t('agreements.fields.visitHint')}
        list="visit-refs"
        size="short"
        optional
      />
      <References
        id="visit-refs"
        of={origins.visits.map((visit) => ({
          ref: visit.ref,
          label: inLanguage(language, visit.titleEn, visit.titleZh)?.text,
        }))}
      />
      {meetingOptions.length > 0 ? (
        <SelectField
          name="meeting"
          label={t('agreements.fields.meeting')}
          options={meetingOptions}
          blank={t('agreements.fields.noMeeting')}
          optional
        />
      ) : (
        <TextField
          name="meeting"
          label={t('agreements.fields.meeting')}
          hint={t('agreements.fields.meetingHint')}
          inputMode="numeric"
          size="short"
          optional
        />
      )}
      <TextField
        name="parent"
        label={t('agreements.fields.parent')}
        hint={t('agreements.fields.parentHint')}
        list="agreement-refs"
        size="short"
        optional
      />
      <References
        id="agreement-refs"
        of={origins.agreements.map((row) => ({ ref: row.ref, label: titleOf(language, row).text }))}
      />
      <SelectField
        name="relation"
        label={t('agreements.fields.relation')}
        options={optionsOf(t, 'agreementRelation', agreementRelations)}
        blank={t('agreements.fields.noRelation')}
        optional
      />
    </FieldGroup>
  )
}

function References({ id, of }: { id: string; of: { ref: string; label: string | undefined }[] }) {
  return (
    <datalist id={id}>
      {of.map(({ ref, label }) => (
        <option key={ref} value={ref}>
          {label}
        </option>
      ))}
    </datalist>
  )
}
