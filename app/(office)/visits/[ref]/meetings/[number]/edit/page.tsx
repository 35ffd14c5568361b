import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingForm } from '@/lib/meetings/form-queries'
import { requirePermission } from '@/lib/session'
import { editMeetingAction } from '../../actions'
import { MeetingForm } from '../../meeting-form'
import { meetingCrumbs, meetingPath } from '../crumbs'
import { meetingTitle } from '../meeting-title'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/edit'>) =>
  meetingTitle(params, (t) => t('meetings.edit'))

export default async function EditMeetingPage({ params }: PageProps<'/visits/[ref]/meetings/[number]/edit'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number } = await params
  const found = await findMeetingForm(user, ref, numberIn(number))
  if (!found) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { meeting, values, stops, clock } = found
  return (
    <Page title={t('meetings.editTitle')} crumbs={await meetingCrumbs(language, meeting)} narrow>
      <MeetingForm
        action={editMeetingAction.bind(null, ref, meeting.number)}
        values={values}
        version={meeting.version}
        stops={stops}
        clock={clock}
        back={meetingPath(ref, meeting.number)}
      />
    </Page>
  )
}
