import type { Metadata } from 'next'
import { Door } from '@/app/sign-in/door'
import { ButtonLink } from '@/app/ui/button'
import { ActionForm } from '@/app/ui/form'
import { PasswordField } from '@/app/ui/password-field'
import { shortestPassword } from '@/lib/access/input'
import { findPasswordLink } from '@/lib/access/password-links'
import { translator } from '@/lib/i18n/translator'
import { choosePasswordAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('signIn.welcome'), referrer: 'no-referrer' }
}

export default async function WelcomePage({ params }: PageProps<'/welcome/[token]'>) {
  const { token } = await params
  const [t, link] = await Promise.all([translator(), findPasswordLink(token)])
  if (!link) {
    return (
      <Door title={t('signIn.linkGone')} lead={t('signIn.linkGoneLead')}>
        <p>
          <ButtonLink href="/sign-in">{t('signIn.toSignIn')}</ButtonLink>
        </p>
      </Door>
    )
  }
  return (
    <Door title={t('signIn.welcome')} lead={t('signIn.welcomeLead', { name: link.name, email: link.email })}>
      <ActionForm action={choosePasswordAction.bind(null, token)} submit={t('signIn.choosePassword')}>
        {/* So that a password manager keeps the password under the right name. */}
        <input type="email" name="username" autoComplete="username" value={link.email} readOnly hidden />
        <PasswordField
          name="password"
          label={t('signIn.newPassword')}
          hint={t('signIn.passwordHint', { min: shortestPassword })}
          autoComplete="new-password"
          toggle={{ show: t('signIn.show'), hide: t('signIn.hide') }}
        />
      </ActionForm>
    </Door>
  )
}
