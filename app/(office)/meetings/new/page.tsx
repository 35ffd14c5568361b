import type { Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { SpokenText } from '@/app/ui/spoken'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { listVisitsUnderWay } from '@/lib/meetings/form-queries'
import { requirePermission } from '@/lib/session'
import { formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('meetings.add') }
}

/** Where the phone's "+" leads: to a new meeting of the visit under way, or to the choice of one. */
export default async function NewMeetingSomewherePage() {
  const user = await requirePermission('meetings.write')
  const visits = await listVisitsUnderWay(user, todayIn(env().HOME_ZONE))
  const [only, ...others] = visits
  if (only && others.length === 0) redirect(`/visits/${only.ref}/meetings/new` as Route)
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page title={t('meetings.add')} narrow>
      {visits.length === 0 ? (
        <Empty action={<ButtonLink href="/visits">{t('meetings.toVisits')}</ButtonLink>}>
          {t('meetings.noVisitUnderWay')}
        </Empty>
      ) : (
        <>
          <p className="mb-4">{t('meetings.whichVisit')}</p>
          <ul className="border-t border-rule">
            {visits.map((visit) => (
              <li key={visit.ref} className="border-b border-rule">
                <Link href={`/visits/${visit.ref}/meetings/new` as Route} className="block min-h-11 py-3">
                  <span className="link">
                    <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />
                  </span>
                  <span className="block text-second">
                    {visit.ref} · {formatRange(visit.firstOn, visit.lastOn, language)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
