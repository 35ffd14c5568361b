import { memberRoles } from '@/db/values/visits'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { BilingualField, SelectField } from '../../../../ui/fields'
import { PickField } from '../../../../ui/pick-field'

/** What is asked of somebody who joins: who they are, then their seat. */
export async function NewcomerFields() {
  const t = await translator()
  return (
    <>
      <PickField name="person" kind="person" label={t('delegation.person')} />
      <SeatFields titleHint={t('delegation.titleHint')} />
    </>
  )
}

/** Role, title as at the visit and organisation of a member. */
export async function SeatFields({ titleHint }: { titleHint?: string }) {
  const t = await translator()
  return (
    <>
      <SelectField
        name="role"
        label={t('delegation.role')}
        options={optionsOf(t, 'memberRole', memberRoles)}
        blank={false}
      />
      <BilingualField name="title" label={t('delegation.titleThen')} hint={titleHint} optional />
      <PickField name="organisation" kind="organisation" label={t('delegation.organisation')} optional />
    </>
  )
}
