import { notFound } from 'next/navigation'
import { TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingHead } from '@/lib/meetings/head'
import { requirePermission } from '@/lib/session'
import { cancelMeetingAction } from '../../actions'
import { meetingCrumbs, meetingPath } from '../crumbs'
import { meetingTitle } from '../meeting-title'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/cancel'>) =>
  meetingTitle(params, (t) => t('meetings.cancel'))

export default async function CancelMeetingPage({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/cancel'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number } = await params
  const meeting = await findMeetingHead(user, ref, numberIn(number))
  if (!meeting) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page
      title={t('meetings.cancel')}
      crumbs={await meetingCrumbs(language, meeting)}
      lead={t('meetings.cancelLead')}
      narrow
    >
      <ActionForm
        action={cancelMeetingAction.bind(null, ref, meeting.number)}
        submit={t('meetings.cancel')}
        cancel={{ href: meetingPath(ref, meeting.number), label: t('meetings.keep') }}
      >
        <TextField name="reason" label={t('meetings.reason')} optional />
      </ActionForm>
    </Page>
  )
}
