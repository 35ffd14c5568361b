import Link from 'next/link'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { User } from '@/lib/user'
import { Mark } from '../ui/mark'
import { signOutAction, switchLanguageAction } from './account-actions'

const item = 'flex min-h-11 w-full items-center px-4 py-1.5 text-left hover:bg-tint md:min-h-9'

/** Whose office this is, and the person's menu. On a phone the menu also leads to what the bottom bar has no room for. */
export async function TopBar({ user }: { user: User }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const office = language === 'zh-CN' ? env().OFFICE_NAME_ZH : env().OFFICE_NAME
  return (
    <header className="flex items-center justify-between gap-4 border-b border-rule px-4 py-2 md:px-8 print:hidden">
      <Link href="/" className="flex min-w-0 items-center gap-2 md:hidden" aria-label="Legation">
        <Mark size={24} />
      </Link>
      <p className="min-w-0 grow truncate text-second">{office}</p>
      <details className="group relative" name="person">
        <summary
          aria-label={t('frame.person', { name: user.name })}
          className="flex min-h-11 max-w-56 list-none items-center gap-2 rounded px-2 hover:bg-tint md:min-h-9 [&::-webkit-details-marker]:hidden"
        >
          <span className="truncate">{user.name}</span>
          <span aria-hidden className="text-second">
            ▾
          </span>
        </summary>
        <div className="absolute right-0 z-20 mt-1 w-56 rounded border border-field bg-card py-1">
          <div className="border-b border-rule pb-1 md:hidden">
            <Link href="/directory" className={item}>
              {t('frame.directory')}
            </Link>
            <Link href="/reports" className={item}>
              {t('frame.reports')}
            </Link>
            <Link href="/figures" className={item}>
              {t('frame.figures')}
            </Link>
            <Link href="/settings" className={item}>
              {t('frame.settings')}
            </Link>
          </div>
          <Link href="/settings/me" className={item}>
            {t('frame.account')}
          </Link>
          <form action={switchLanguageAction}>
            {language === 'en' ? (
              <button type="submit" name="language" value="zh-CN" lang="zh-CN" className={item}>
                {t('frame.inChinese')}
              </button>
            ) : (
              <button type="submit" name="language" value="en" lang="en" className={item}>
                {t('frame.inEnglish')}
              </button>
            )}
          </form>
          <form action={signOutAction} className="border-t border-rule pt-1">
            <button type="submit" className={item}>
              {t('frame.signOut')}
            </button>
          </form>
        </div>
      </details>
    </header>
  )
}
