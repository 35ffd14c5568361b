import type { ComponentProps } from 'react'
import { RadioField } from '@/app/ui/choices'
import { BilingualField, CheckField, DateField, SelectField, TextArea, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { KeepInside } from '@/app/ui/keep-inside'
import { PickField } from '@/app/ui/pick-field'
import { commitmentKinds, promisers } from '@/db/values/commitments'
import { listOwners } from '@/lib/access/queries'
import { listMeetingChoices, listOrigins } from '@/lib/commitments/choices'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import type { User } from '@/lib/user'
import { levelsUpTo } from '@/lib/visibility'

type Props = Pick<
  ComponentProps<typeof ActionForm>,
  'action' | 'version' | 'submission' | 'submit' | 'cancel'
> & {
  user: User
  values: Record<string, string>
  /** The name of the owner that the record has, who may have left since. */
  ownerName?: string | null
}

/** The form of a commitment, new or on record. */
export async function CommitmentForm({ user, values, ownerName, ...form }: Props) {
  const [t, language, owners, origins, meetings] = await Promise.all([
    translator(),
    currentLanguage(),
    listOwners(user),
    listOrigins(user),
    listMeetingChoices(user, values.visit || null),
  ])
  const titleOf = (of: { titleEn: string | null; titleZh: string | null }) =>
    inLanguage(language, of.titleEn, of.titleZh)?.text
  const meetingOptions = meetings.map((meeting) => ({
    value: `${meeting.visitRef}/${meeting.number}`,
    label: [
      values.visit ? null : meeting.visitRef,
      meeting.number,
      inLanguage(language, meeting.subjectEn, meeting.subjectZh)?.text,
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  const ownerOptions = owners.map(({ id, name }) => ({ value: id, label: name }))
  if (values.owner && ownerName && !owners.some(({ id }) => id === values.owner))
    ownerOptions.push({ value: values.owner, label: ownerName })

  return (
    <ActionForm {...form} values={values}>
      <RadioField
        name="promiser"
        label={t('commitments.fields.promiser')}
        options={optionsOf(t, 'promiser', promisers)}
        inline
      />
      <BilingualField
        name="words"
        label={t('commitments.fields.words')}
        hint={t('frame.secrets')}
        multiline
        rows={2}
      />
      <TextArea
        name="quote"
        label={t('commitments.fields.quote')}
        hint={t('commitments.fields.quoteHint')}
        rows={3}
        optional
      />
      <TextField
        name="visit"
        label={t('commitments.fields.visit')}
        hint={t('commitments.fields.visitHint')}
        list="visit-refs"
        size="short"
        optional
      />
      <SelectField
        name="meeting"
        label={t('commitments.fields.meeting')}
        options={meetingOptions}
        blank={t('commitments.fields.meetingNone')}
        optional
      />
      <TextField
        name="agreement"
        label={t('commitments.fields.agreement')}
        hint={t('commitments.fields.agreementHint')}
        list="agreement-refs"
        size="short"
        optional
      />
      <References id="visit-refs" of={origins.visits.map((of) => ({ ref: of.ref, label: titleOf(of) }))} />
      <References
        id="agreement-refs"
        of={origins.agreements.map((of) => ({ ref: of.ref, label: titleOf(of) }))}
      />
      <PickField
        name="organisation"
        label={t('commitments.fields.organisation')}
        hint={t('commitments.fields.organisationHint')}
        kind="organisation"
        optional
      />
      <PickField name="theirPerson" label={t('commitments.fields.theirPerson')} kind="person" optional />
      <SelectField
        name="owner"
        label={t('commitments.fields.owner')}
        hint={t('commitments.fields.ownerHint')}
        options={ownerOptions}
      />
      <DateField name="dueOn" label={t('commitments.fields.dueOn')} optional />
      <DateField name="madeOn" label={t('commitments.fields.madeOn')} optional />
      <SelectField
        name="kind"
        label={t('commitments.fields.kind')}
        hint={t('commitments.fields.kindHint')}
        options={optionsOf(t, 'commitmentKind', commitmentKinds)}
        blank={false}
      />
      <TextField
        name="continues"
        label={t('commitments.fields.continues')}
        hint={t('commitments.fields.continuesHint')}
        list="project-refs"
        size="short"
        optional
      />
      <References
        id="project-refs"
        of={origins.projects.map((of) => ({
          ref: of.ref,
          label: inLanguage(language, of.wordsEn, of.wordsZh)?.text,
        }))}
      />
      <CheckField name="important" label={t('commitments.fields.important')} />
      <SelectField
        name="sensitivity"
        label={t('commitments.fields.sensitivity')}
        hint={t('commitments.fields.sensitivityHint')}
        options={optionsOf(t, 'sensitivity', levelsUpTo(user.clearance))}
        blank={false}
      />
      {form.version !== undefined && <KeepInside kind="commitment" />}
    </ActionForm>
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
