import { CheckField, DateField, SelectField, TextField } from '@/app/ui/fields'
import { listOwners } from '@/lib/access/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { FieldGroup } from './field-group'

/** How the office keeps the record: when it is reviewed and by whom, and whether particulars are still to be found. */
export async function KeepingFields({ reviewerId }: { reviewerId?: string | null }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const owners = (await listOwners(user)).map(({ id, name }) => ({ value: id, label: name }))
  const left = reviewerId && !owners.some(({ value }) => value === reviewerId)
  const reviewers = left ? [...owners, { value: reviewerId, label: t('agreements.fields.hasLeft') }] : owners
  return (
    <FieldGroup title={t('agreements.groups.keeping')}>
      <DateField
        name="reviewDueOn"
        label={t('agreements.fields.reviewDueOn')}
        hint={t('agreements.fields.reviewDueOnHint')}
        optional
      />
      <TextField
        name="reviewDueReason"
        label={t('agreements.fields.reviewDueReason')}
        hint={t('agreements.fields.reviewDueReasonHint')}
        optional
      />
      <SelectField
        name="reviewer"
        label={t('agreements.fields.reviewer')}
        options={reviewers}
        blank={t('agreements.fields.noReviewer')}
        optional
      />
      <CheckField
        name="toBeCompleted"
        label={t('agreements.fields.toBeCompleted')}
        hint={t('agreements.fields.toBeCompletedHint')}
      />
    </FieldGroup>
  )
}
