import { ActionForm } from '@/app/ui/form'
import { PasswordField } from '@/app/ui/password-field'
import { shortestPassword } from '@/lib/access/input'
import { translator } from '@/lib/i18n/translator'
import { changePasswordAction } from './actions'

/** The form to change one's password; who signs in through the provider alone has none here. */
export async function OwnPassword({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = await translator()
  if (!hasPassword) return <p className="text-second">{t('settings.noPassword')}</p>
  const toggle = { show: t('signIn.show'), hide: t('signIn.hide') }
  return (
    <ActionForm action={changePasswordAction} submit={t('settings.changePassword')}>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
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
  )
}
