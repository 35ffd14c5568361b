import { notFound } from 'next/navigation'
import { SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingHead } from '@/lib/meetings/head'
import { listLikelyAgreements } from '@/lib/meetings/outcome-queries'
import { requirePermission } from '@/lib/session'
import { meetingCrumbs, meetingPath } from '../crumbs'
import { meetingTitle } from '../meeting-title'
import { linkAgreementAction } from './actions'
import { titleOf } from './title'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/agreements'>) =>
  meetingTitle(params, (t) => t('meetings.linkAgreement'))

export default async function SpokenOfPage({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/agreements'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number } = await params
  const meeting = await findMeetingHead(user, ref, numberIn(number))
  if (!meeting) notFound()
  const likely = await listLikelyAgreements(user, meeting)
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const options = likely.map((agreement) => ({
    value: agreement.ref,
    label: `${agreement.ref} · ${titleOf(language, agreement).text}`,
  }))
  return (
    <Page
      title={t('meetings.linkAgreement')}
      crumbs={await meetingCrumbs(language, meeting)}
      lead={t('meetings.linkLead')}
      narrow
    >
      <ActionForm
        action={linkAgreementAction.bind(null, ref, meeting.number)}
        cancel={{ href: meetingPath(ref, meeting.number) }}
      >
        {options.length > 0 && (
          <SelectField
            name="likely"
            label={t('meetings.likely')}
            hint={t('meetings.likelyHint')}
            options={options}
            optional
          />
        )}
        <TextField
          name="ref"
          label={t('meetings.agreementRef')}
          hint={t('meetings.agreementRefHint')}
          optional={options.length > 0}
          size="short"
        />
      </ActionForm>
    </Page>
  )
}
