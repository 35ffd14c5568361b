import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { officeIsNew } from '@/lib/access/queries'
import { returnPath } from '@/lib/access/return-path'
import { providerName } from '@/lib/auth'
import { translator } from '@/lib/i18n/translator'
import { currentUser } from '@/lib/session'
import { HiddenField, TextField } from '../ui/fields'
import { ActionForm } from '../ui/form'
import { PasswordField } from '../ui/password-field'
import { signInAction } from './actions'
import { Door } from './door'
import { ProviderSignIn } from './provider-sign-in'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('signIn.title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const asked = await searchParams
  const to = returnPath(typeof asked.to === 'string' ? asked.to : null)
  if (await currentUser()) redirect(to as Route)
  if (await officeIsNew()) redirect('/setup')

  const t = await translator()
  const provider = providerName()
  return (
    <Door title={t('signIn.title')}>
      {provider && <ProviderSignIn name={provider} to={to} problem={asked.problem} />}
      <ActionForm action={signInAction} values={{ to }} submit={t('signIn.submit')}>
        <HiddenField name="to" />
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
          autoComplete="current-password"
          toggle={{ show: t('signIn.show'), hide: t('signIn.hide') }}
        />
      </ActionForm>
      <p className="text-second">{t('signIn.forgotten')}</p>
    </Door>
  )
}
