import { Page } from '@/app/ui/page-frame'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { formatDate, formatWeekday } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { findToday } from '@/lib/today/queries'
import { Ending, Reviews } from './today/agreement-lines'
import { ByPerson } from './today/by-person'
import { MyCommitments, OverduePartners, ToConfirm } from './today/commitment-lines'
import { DaysLeft } from './today/days-left'
import { Newcomers } from './today/newcomers'
import { Questions } from './today/question-lines'
import { Quiet } from './today/quiet'
import { ReturnedReports } from './today/returned-reports'
import { UnderWayNow } from './today/under-way'
import { VisitLines } from './today/visit-lines'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('frame.today') }
}

export default async function TodayPage() {
  const user = await requireUser()
  const [t, language, now] = await Promise.all([translator(), currentLanguage(), findToday(user)])
  const { today } = now
  const day = formatDate(today, language)
  return (
    <Page title={t('frame.today')} lead={t('today.date', { weekday: formatWeekday(today, language), day })}>
      {now.quiet && <Quiet next={now.next} />}
      <UnderWayNow visits={now.underWay} mayAdd={can(user, 'meetings.write')} />
      <div className="grid items-start gap-x-12 lg:grid-cols-2">
        <div className="min-w-0 empty:hidden">
          <ReturnedReports reports={now.reportsDue} today={today} />
          <VisitLines
            title={t('today.reports.due')}
            visits={now.reportsDue.filter(({ note }) => !note)}
            to="/submit"
            aside={({ dueOn }) => dueOn && <DaysLeft until={dueOn} today={today} />}
          />
          <Questions questions={now.questions} />
          <MyCommitments mine={now.mine} today={today} />
          <VisitLines
            title={t('today.visits.toApprove')}
            visits={now.toApprove}
            aside={({ firstOn }) => <DaysLeft until={firstOn} today={today} />}
          />
          <VisitLines
            title={t('today.reports.toApprove')}
            visits={now.reported}
            aside={({ reportedAt }) => <Submitted at={reportedAt} />}
          />
          <VisitLines
            title={t('today.reports.toClose')}
            visits={now.toClose}
            aside={({ reportedAt }) => <Submitted at={reportedAt} />}
          />
          <Newcomers people={now.newcomers} />
        </div>
        <div className="min-w-0 empty:hidden">
          <ToConfirm commitments={now.toConfirm} />
          <ByPerson groups={now.byPerson} today={today} />
          <OverduePartners partners={now.overdue} today={today} />
          <Reviews reviews={now.reviews} today={today} />
          <Ending ending={now.ending} today={today} />
          <VisitLines
            title={t('today.visits.coming')}
            visits={now.coming}
            aside={({ firstOn }) => <DaysLeft until={firstOn} today={today} />}
          />
          <VisitLines
            title={t('today.reports.latest')}
            visits={now.latest}
            to="/report"
            aside={({ reportedAt }) => <Submitted at={reportedAt} />}
          />
        </div>
      </div>
    </Page>
  )
}

/** The office's day on which a report was submitted. */
async function Submitted({ at }: { at: number | null }) {
  if (!at) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const day = formatDate(todayIn(env().HOME_ZONE, at), language)
  return <span className="text-second">{t('today.reports.submitted', { day })}</span>
}
