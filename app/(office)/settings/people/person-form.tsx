import type { Route } from 'next'
import { CheckGroup, RadioField } from '@/app/ui/choices'
import { TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import type { Values } from '@/app/ui/form-context'
import { roles, sensitivities } from '@/db/values/office'
import type { FormState } from '@/lib/forms'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'

/** What an administrator decides of a person, new or known. */
export async function PersonForm(props: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  values: Values
  version?: number
  submission?: string
  submit?: string
  cancel: Route
}) {
  const t = await translator()
  const { cancel, ...form } = props
  return (
    <ActionForm {...form} cancel={{ href: cancel }}>
      <TextField name="name" label={t('people.name')} />
      <TextField
        name="email"
        label={t('people.email')}
        hint={t('people.emailHint')}
        type="email"
        inputMode="email"
      />
      <CheckGroup
        name="roles"
        label={t('people.roles')}
        hint={t('people.rolesHint')}
        options={optionsOf(t, 'role', roles)}
      />
      <RadioField
        name="clearance"
        label={t('people.clearance')}
        hint={t('people.clearanceHint')}
        options={optionsOf(t, 'sensitivity', sensitivities)}
      />
    </ActionForm>
  )
}
