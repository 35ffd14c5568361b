import type { ComponentProps } from 'react'
import { BilingualField, SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { KeepInside } from '@/app/ui/keep-inside'
import { MoreFields } from '@/app/ui/more-fields'
import { agreementTypes, enteredActKinds } from '@/db/values/agreements'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requireUser } from '@/lib/session'
import { levelsUpTo } from '@/lib/visibility'
import { ActLines } from './act-lines'
import { FieldGroup } from './field-group'
import { ForceFields } from './force-fields'
import { KeepingFields } from './keeping-fields'
import { OriginFields } from './origin-fields'
import { PartyLines } from './party-lines'
import { TextFields } from './text-fields'

type Props = Pick<ComponentProps<typeof ActionForm>, 'action' | 'version' | 'submission' | 'cancel'> & {
  values: Record<string, string>
  /** The reference of the agreement on record; without one, parties and acts are asked for too. */
  known?: string
  reviewerId?: string | null
}

/** The fields that are folded away while an agreement is new. */
const canWait = [
  ...['summaryEn', 'summaryZh', 'textLanguages', 'authenticLanguages', 'bindingIntent'],
  ...['effectiveRule', 'effectiveOn', 'term', 'validUntil', 'renewalMonths', 'noticeDays'],
  ...['reviewDueOn', 'reviewDueReason', 'reviewer', 'toBeCompleted'],
]

/** The form of an agreement, new or on record. What one knows on the day it was spoken of comes first. */
export async function AgreementForm({ known, reviewerId, ...form }: Props) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const more = (
    <>
      <TextFields />
      <ForceFields />
      <KeepingFields reviewerId={reviewerId} />
    </>
  )
  return (
    <ActionForm {...form} submit={known ? undefined : t('agreements.recordThis')}>
      <FieldGroup title={t('agreements.groups.what')}>
        <SelectField
          name="type"
          label={t('agreements.fields.type')}
          options={optionsOf(t, 'agreementType', agreementTypes)}
          blank={false}
        />
        <BilingualField
          name="title"
          label={t('agreements.fields.title')}
          hint={t('agreements.fields.titleHint')}
        />
        <TextField name="titleLocal" label={t('agreements.fields.titleLocal')} optional />
        <TextField
          name="titleLocalLanguage"
          label={t('agreements.fields.titleLocalLanguage')}
          hint={t('agreements.fields.titleLocalLanguageHint')}
          size="short"
          optional
        />
      </FieldGroup>
      {!known && <NewParts />}
      <OriginFields values={form.values} known={known} />
      {known ? (
        more
      ) : (
        <MoreFields label={t('agreements.groups.more')} names={canWait}>
          {more}
        </MoreFields>
      )}
      <SelectField
        name="sensitivity"
        label={t('agreements.fields.sensitivity')}
        hint={t('frame.secrets')}
        options={optionsOf(t, 'sensitivity', levelsUpTo(user.clearance))}
        blank={false}
      />
      {known && <KeepInside kind="agreement" />}
    </ActionForm>
  )
}

/** What a new agreement is asked for at once, and what later has pages of its own. */
async function NewParts() {
  const t = await translator()
  const sides = ['theirs', 'ours', 'third'] as const
  return (
    <>
      <FieldGroup title={t('agreements.parties.title')}>
        <PartyLines
          labels={{
            party: t('agreements.parties.party'),
            side: t('agreements.parties.side'),
            more: t('agreements.parties.more'),
          }}
          sides={optionsOf(t, 'partySide', sides)}
        />
      </FieldGroup>
      <FieldGroup title={t('agreements.acts.soFar')}>
        <p className="text-second">{t('agreements.acts.locks')}</p>
        <ActLines
          labels={{
            act: t('agreements.acts.act'),
            none: t('agreements.acts.none'),
            doneOn: t('agreements.acts.doneOn'),
            doneOnHint: t('agreements.acts.doneOnHint'),
            place: t('agreements.acts.place'),
            more: t('agreements.acts.more'),
          }}
          kinds={optionsOf(t, 'actKind', enteredActKinds)}
        />
      </FieldGroup>
    </>
  )
}
