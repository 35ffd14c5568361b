import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { PasswordField } from '@/app/ui/password-field'
import { shortestPassword } from '@/lib/access/input'
import { findOwnAccount } from '@/lib/access/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { changePasswordAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.changePassword') }
}

export default async function ChangePasswordPage() {
  const user = await requireUser()
  const account = await findOwnAccount(user)
  if (!account?.hasPassword) notFound()
  const t = await translator()
  const toggle = { show: t('signIn.show'), hide: t('signIn.hide') }
  return (
    <Page
      title={t('settings.changePassword')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/me', label: t('settings.account') },
      ]}
      lead={t('settings.changePasswordLead')}
      narrow
    >
      <ActionForm
        action={changePasswordAction}
        submit={t('settings.changePassword')}
        cancel={{ href: '/settings/me' }}
      >
        {/* So that a password manager keeps the new password under the right name. */}
        <input type="email" name="username" autoComplete="username" value={user.email} readOnly hidden />
        <PasswordField
          name="password"
          label={t('settings.presentPassword')}
          autoComplete="current-password"
          toggle={toggle}
        />
        <PasswordField
          name="newPassword"
          label={t('settings.newPassword')}
          hint={t('signIn.passwordHint', { min: shortestPassword })}
          autoComplete="new-password"
          toggle={toggle}
        />
      </ActionForm>
    </Page>
  )
}
