import type { ReactNode } from 'react'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { BottomBar } from './bottom-bar'
import { Hotkeys } from './hotkeys'
import { Rail } from './rail'
import { TopBar } from './top-bar'

/** The frame of everything behind sign-in: rail and top bar on a desk, top bar and bottom bar on a phone. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const user = await requireUser()
  const t = await translator()
  return (
    <div data-person={user.id} className="min-h-dvh md:grid md:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-20 focus:bg-card focus:px-4 focus:py-2"
      >
        {t('frame.skip')}
      </a>
      <Rail />
      <div className="min-w-0">
        <TopBar user={user} />
        <main
          id="content"
          tabIndex={-1}
          className="px-4 pb-28 pt-4 outline-none md:px-8 md:pb-16 md:pt-6 print:p-0"
        >
          {children}
        </main>
      </div>
      <BottomBar mayAdd={can(user, 'meetings.write')} />
      <Hotkeys
        title={t('frame.keys')}
        close={t('frame.close')}
        keys={[
          { key: 'n', does: t('frame.keyNew') },
          { key: 'e', does: t('frame.keyEdit') },
          { key: '?', does: t('frame.keyHelp') },
        ]}
      />
    </div>
  )
}
