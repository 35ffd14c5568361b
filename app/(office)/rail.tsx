import Link from 'next/link'
import { translator } from '@/lib/i18n/translator'
import { Mark } from '../ui/mark'
import { NavLink } from './nav-link'

/** The main navigation on a desk. */
export async function Rail() {
  const t = await translator()
  return (
    <nav
      aria-label={t('frame.main')}
      className="sticky top-0 hidden h-dvh flex-col gap-1 overflow-y-auto border-r border-rule px-4 py-5 md:flex print:hidden"
    >
      <Link href="/" className="mb-5 flex items-center gap-3 px-3 font-serif text-xl font-semibold">
        <Mark />
        Legation
      </Link>
      <NavLink href="/">{t('frame.today')}</NavLink>
      <NavLink href="/visits">{t('frame.visits')}</NavLink>
      <NavLink href="/agreements">{t('frame.agreements')}</NavLink>
      <NavLink href="/commitments">{t('frame.commitments')}</NavLink>
      <NavLink href="/directory">{t('frame.directory')}</NavLink>
      <NavLink href="/reports">{t('frame.reports')}</NavLink>
      <NavLink href="/figures">{t('frame.figures')}</NavLink>
      <NavLink href="/settings">{t('frame.settings')}</NavLink>
    </nav>
  )
}
