import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { shortestPassword } from '@/lib/access/input'
import { officeIsNew } from '@/lib/access/queries'
import { translator } from '@/lib/i18n/translator'
import { Door } from '../sign-in/door'
import { TextField } from '../ui/fields'
import { ActionForm } from '../ui/form'
import { PasswordField } from '../ui/password-field'
import { setUpAction } from './actions'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('signIn.setUp') }
}

export default async function SetupPage() {
  if (!(await officeIsNew())) notFound()
  const t = await translator()
  return (
    <Door title={t('signIn.setUp')} lead={t('signIn.setUpLead')}>
      <ActionForm action={setUpAction} submit={t('signIn.makeAdministrator')}>
        <TextField name="name" label={t('signIn.name')} autoComplete="name" />
        <TextField
          name="email"
          label={t('signIn.email')}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <PasswordField
          name="password"
          label={t('signIn.password')}
          hint={t('signIn.passwordHint', { min: shortestPassword })}
          autoComplete="new-password"
          toggle={{ show: t('signIn.show'), hide: t('signIn.hide') }}
        />
      </ActionForm>
    </Door>
  )
}
