import { notFound } from 'next/navigation'
import { BilingualField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findRecordForm } from '@/lib/meetings/head'
import { requirePermission } from '@/lib/session'
import { meetingCrumbs, meetingPath } from '../crumbs'
import { meetingTitle } from '../meeting-title'
import { recordMeetingAction } from './actions'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/record'>) =>
  meetingTitle(params, (t) => t('meetings.record'))

export default async function RecordPage({ params }: PageProps<'/visits/[ref]/meetings/[number]/record'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number } = await params
  const found = await findRecordForm(user, ref, numberIn(number))
  if (!found) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { meeting, values } = found
  return (
    <Page
      title={t('meetings.record')}
      crumbs={await meetingCrumbs(language, meeting)}
      lead={<p className="font-medium text-seal">{t('frame.secrets')}</p>}
      narrow
    >
      <ActionForm
        action={recordMeetingAction.bind(null, ref, meeting.number)}
        values={values}
        version={meeting.version}
        cancel={{ href: meetingPath(ref, meeting.number) }}
      >
        <BilingualField
          name="record"
          label={t('meetings.record')}
          hint={t('meetings.recordHint')}
          multiline
          rows={14}
          optional
        />
        <BilingualField
          name="agreedText"
          label={t('meetings.agreedText')}
          hint={t('meetings.agreedTextHint')}
          multiline
          rows={6}
          optional
        />
        <BilingualField
          name="readout"
          label={t('meetings.readout')}
          hint={t('meetings.readoutHint')}
          multiline
          rows={6}
          optional
        />
      </ActionForm>
    </Page>
  )
}
