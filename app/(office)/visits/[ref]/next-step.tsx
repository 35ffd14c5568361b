import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import type { Report } from '@/lib/reports/versions/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { User } from '@/lib/user'
import type { VisitRecord } from '@/lib/visits/record'
import { ReportDecision } from './report-decision'
import { approveAction, departAction, returnAction } from './steps'

type Props = { user: User; visit: VisitRecord['visit']; report: Report }

/** What a visit's status leads to next, as the page's primary button; or in words, where it is another's to do. */
export async function NextStep({ user, visit, report }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, status, firstOn } = visit
  if (status === 'reported') return <ReportDecision user={user} report={report} />
  if (status === 'planned') {
    if (!can(user, 'visits.approve')) return <p className="text-second">{t('visits.waitsForApproval')}</p>
    return <ActionButton action={approveAction.bind(null, ref)} label={t('visits.approve')} tone="primary" />
  }
  if (!can(user, 'visits.write')) return null
  if (status === 'approved') {
    if (todayIn(env().HOME_ZONE) < firstOn)
      return <p className="text-second">{t('visits.departsOn', { on: formatDate(firstOn, language) })}</p>
    return <ActionButton action={departAction.bind(null, ref)} label={t('visits.depart')} tone="primary" />
  }
  if (status === 'under-way')
    return <ActionButton action={returnAction.bind(null, ref)} label={t('visits.return')} tone="primary" />
  if (status === 'returned')
    return (
      <ButtonLink href={`/visits/${ref}/submit` as Route} tone="primary">
        {t('visits.submit')}
      </ButtonLink>
    )
  return null
}
