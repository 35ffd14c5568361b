import { StatusMark } from '@/app/ui/status-mark'
import { providerName } from '@/lib/auth'
import { translator } from '@/lib/i18n/translator'

/** Whether a person can sign in. Where a provider signs people in, none needs a password here. */
export async function AccountState({ disabled, hasPassword }: { disabled: boolean; hasPassword: boolean }) {
  const t = await translator()
  if (disabled) return <StatusMark tone="seal">{t('people.disabled')}</StatusMark>
  if (hasPassword || providerName()) return <StatusMark tone="done">{t('people.enabled')}</StatusMark>
  return <StatusMark tone="waiting">{t('people.noPassword')}</StatusMark>
}
