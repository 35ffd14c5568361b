import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { BilingualField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { PickField } from '@/app/ui/pick-field'
import { attendances } from '@/db/values/meetings'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findParticipant } from '@/lib/meetings/table-queries'
import { optionsOf } from '@/lib/options'
import { requirePermission } from '@/lib/session'
import { meetingCrumbs, meetingPath } from '../../crumbs'
import { meetingTitle } from '../../meeting-title'
import { editParticipantAction, removeParticipantAction } from '../actions'

export const generateMetadata = ({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/participants/[participant]'>) =>
  meetingTitle(params, (t) => t('meetings.participants'))

export default async function ParticipantPage({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/participants/[participant]'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number, participant: id } = await params
  const found = await findParticipant(user, ref, numberIn(number), id)
  if (!found) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { meeting, participant, values } = found
  const remove = removeParticipantAction.bind(null, ref, meeting.number, id)
  return (
    <Page
      title={nameIn(language, participant)}
      crumbs={await meetingCrumbs(language, meeting)}
      lead={t('meetings.participantLead')}
      actions={<ActionButton action={remove} label={t('meetings.removeLine')} />}
      narrow
    >
      <ActionForm
        action={editParticipantAction.bind(null, ref, meeting.number, id)}
        values={values}
        version={participant.version}
        cancel={{ href: meetingPath(ref, meeting.number, '/participants') }}
      >
        <BilingualField name="title" label={t('meetings.titleThen')} optional />
        <PickField name="organisation" kind="organisation" label={t('meetings.organisation')} optional />
        <SelectField
          name="attendance"
          label={t('meetings.attendance')}
          options={optionsOf(t, 'attendance', attendances)}
          blank={false}
        />
      </ActionForm>
    </Page>
  )
}
