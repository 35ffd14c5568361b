import { PaperLinks } from '@/app/ui/paper-links'
import { Section } from '@/app/ui/section'
import { reaches } from '@/lib/editions/levels'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { meetingPath } from './crumbs'

/** The papers of a meeting: what was said, the agreed text where there is one, and the briefing. */
export async function PapersOfMeeting({ meeting }: { meeting: MeetingPage }) {
  const t = await translator()
  const { visit, number, agreedTextEn, agreedTextZh, readoutEn, readoutZh } = meeting
  const path = (page: string) => meetingPath(visit.ref, number, page)
  const minutes = path('/minutes')
  // What is above the other side's edition is agreed text for the office alone.
  const agreed = reaches('counterpart', meeting) ? 'edition=counterpart' : 'text=agreed'
  const papers = [
    { label: t('talks.briefing.ofMeeting'), path: path('/briefing') },
    { label: t('talks.minutes.internal'), path: minutes },
    ...(agreedTextEn || agreedTextZh
      ? [{ label: t('talks.minutes.agreed'), path: minutes, query: agreed }]
      : []),
    ...(readoutEn || readoutZh
      ? [{ label: t('talks.minutes.readout'), path: minutes, query: 'edition=public' }]
      : []),
  ]
  return (
    <div className="print:hidden">
      <Section title={t('talks.page.papers')}>
        <PaperLinks papers={papers} />
      </Section>
    </div>
  )
}
