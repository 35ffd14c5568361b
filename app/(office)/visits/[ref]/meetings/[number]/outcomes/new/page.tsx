import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingHead } from '@/lib/meetings/head'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { meetingCrumbs, meetingPath } from '../../crumbs'
import { meetingTitle } from '../../meeting-title'
import { addOutcomeAction } from '../actions'
import { OutcomeForm } from '../outcome-form'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/outcomes/new'>) =>
  meetingTitle(params, (t) => t('meetings.addOutcome'))

export default async function NewOutcomePage({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/outcomes/new'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number } = await params
  const meeting = await findMeetingHead(user, ref, numberIn(number))
  if (!meeting) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page title={t('meetings.addOutcome')} crumbs={await meetingCrumbs(language, meeting)} narrow>
      <OutcomeForm
        action={addOutcomeAction.bind(null, ref, meeting.number)}
        values={{ kind: 'information' }}
        submission={newSubmission()}
        back={meetingPath(ref, meeting.number)}
      />
    </Page>
  )
}
