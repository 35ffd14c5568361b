import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { attendances } from '@/db/values/meetings'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingHead } from '@/lib/meetings/head'
import { optionsOf } from '@/lib/options'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { meetingCrumbs, meetingPath } from '../../crumbs'
import { meetingTitle } from '../../meeting-title'
import { addParticipantsAction } from '../actions'
import { NewcomerLines } from '../newcomer-lines'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/participants/new'>) =>
  meetingTitle(params, (t) => t('meetings.participants'))

export default async function NewParticipantsPage({
  params,
  searchParams,
}: PageProps<'/visits/[ref]/meetings/[number]/participants/new'>) {
  const user = await requirePermission('meetings.write')
  const [{ ref, number }, query] = await Promise.all([params, searchParams])
  const meeting = await findMeetingHead(user, ref, numberIn(number))
  if (!meeting) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const side = query.side === 'ours' ? 'ours' : 'theirs'
  const usual = meeting.state === 'held' ? 'attended' : 'invited'
  const title = side === 'ours' ? t('meetings.addOurs') : t('meetings.addTheirs')
  return (
    <Page title={title} crumbs={await meetingCrumbs(language, meeting)} narrow>
      <ActionForm
        action={addParticipantsAction.bind(null, ref, meeting.number, side)}
        submission={newSubmission()}
        cancel={{ href: meetingPath(ref, meeting.number, '/participants') }}
      >
        <NewcomerLines
          labels={{
            legend: t(`values.side.${side}`),
            hint: t('meetings.peopleHint'),
            person: t('meetings.person'),
            title: t('meetings.titleThen'),
            more: t('meetings.morePeople'),
            organisation: t('meetings.organisation'),
            attendance: t('meetings.attendance'),
          }}
          usual={t(`values.attendance.${usual}`)}
          others={optionsOf(
            t,
            'attendance',
            attendances.filter((value) => value !== usual),
          )}
        />
      </ActionForm>
    </Page>
  )
}
