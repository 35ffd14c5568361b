import { CalendarDays, FileSignature, HandHeart, Plane, Plus } from 'lucide-react'
import Link from 'next/link'
import { translator } from '@/lib/i18n/translator'
import { NavLink } from './nav-link'

/** The main navigation on a phone: four places, and the "+" that adds a meeting to the visit under way. */
export async function BottomBar({ mayAdd }: { mayAdd: boolean }) {
  const t = await translator()
  return (
    <nav
      aria-label={t('frame.main')}
      className={`fixed inset-x-0 bottom-0 z-10 grid h-16 border-t border-rule bg-card pb-[env(safe-area-inset-bottom)] md:hidden print:hidden ${mayAdd ? 'grid-cols-5' : 'grid-cols-4'}`}
    >
      <NavLink href="/" below>
        <CalendarDays aria-hidden size={20} />
        {t('frame.today')}
      </NavLink>
      <NavLink href="/visits" below>
        <Plane aria-hidden size={20} />
        {t('frame.visits')}
      </NavLink>
      {mayAdd && (
        <Link
          href="/meetings/new"
          aria-label={t('frame.addMeeting')}
          className="m-auto grid size-12 place-items-center rounded bg-primary text-on-primary"
        >
          <Plus aria-hidden size={24} />
        </Link>
      )}
      <NavLink href="/agreements" below>
        <FileSignature aria-hidden size={20} />
        {t('frame.agreements')}
      </NavLink>
      <NavLink href="/commitments" below>
        <HandHeart aria-hidden size={20} />
        {t('frame.commitments')}
      </NavLink>
    </nav>
  )
}
