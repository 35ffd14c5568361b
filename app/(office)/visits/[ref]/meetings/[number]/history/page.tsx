import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingHead } from '@/lib/meetings/head'
import { requireUser } from '@/lib/session'
import { meetingCrumbs } from '../crumbs'
import { meetingTitle } from '../meeting-title'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/history'>) =>
  meetingTitle(params, (t) => t('meetings.history'))

export default async function MeetingHistoryPage({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/history'>) {
  const user = await requireUser()
  const { ref, number } = await params
  const meeting = await findMeetingHead(user, ref, numberIn(number))
  if (!meeting) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page title={t('meetings.history')} crumbs={await meetingCrumbs(language, meeting)}>
      <History kind="meeting" id={meeting.id} />
    </Page>
  )
}
