import { TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { pageAskedFor } from '@/lib/reports/address'
import {
  listReportsHandedIn,
  listReportsOwed,
  listReportsToApprove,
  reportsAPage,
} from '@/lib/reports/queries'
import { requireUser } from '@/lib/session'
import { HandedInTable } from './handed-in-table'
import { OwedTable } from './owed-table'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('frame.reports') }
}

export default async function ReportsPage({ searchParams }: PageProps<'/reports'>) {
  const user = await requireUser()
  const page = pageAskedFor((await searchParams).page)
  const [t, owed, toApprove, handedIn] = await Promise.all([
    translator(),
    listReportsOwed(user),
    can(user, 'visits.approve') ? listReportsToApprove(user) : [],
    listReportsHandedIn(user, page),
  ])
  const waiting = owed.filter(({ begun }) => !begun)
  const begun = owed.filter((report) => report.begun)
  return (
    <Page title={t('frame.reports')} lead={<TextLink href="/disclosure">{t('disclosure.link')}</TextLink>}>
      {toApprove.length > 0 && (
        <Section title={t('reports.page.toApprove')}>
          <HandedInTable caption={t('reports.page.toApprove')} reports={toApprove} />
        </Section>
      )}
      <Section title={t('reports.page.owed')}>
        {waiting.length > 0 ? (
          <OwedTable caption={t('reports.page.owed')} reports={waiting} />
        ) : (
          <Empty>{t('reports.page.noneOwed')}</Empty>
        )}
      </Section>
      {begun.length > 0 && (
        <Section title={t('reports.page.begun')}>
          <OwedTable caption={t('reports.page.begun')} reports={begun} />
        </Section>
      )}
      <Section title={t('reports.page.handedIn')}>
        {handedIn.count > 0 ? (
          <>
            <HandedInTable caption={t('reports.page.handedIn')} reports={handedIn.reports} />
            <Pages
              count={handedIn.count}
              page={page}
              size={reportsAPage}
              hrefOf={(number) => (number > 1 ? `/reports?page=${number}` : '/reports')}
            />
          </>
        ) : (
          <Empty>{t('reports.page.noneHandedIn')}</Empty>
        )}
      </Section>
    </Page>
  )
}
