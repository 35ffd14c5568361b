import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findOutcome } from '@/lib/meetings/outcome-queries'
import { requirePermission } from '@/lib/session'
import { meetingCrumbs, meetingPath } from '../../crumbs'
import { meetingTitle } from '../../meeting-title'
import { editOutcomeAction } from '../actions'
import { OutcomeForm } from '../outcome-form'

export const generateMetadata = ({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/outcomes/[outcome]'>) =>
  meetingTitle(params, (t) => t('meetings.editOutcome'))

export default async function OutcomePage({
  params,
}: PageProps<'/visits/[ref]/meetings/[number]/outcomes/[outcome]'>) {
  const user = await requirePermission('meetings.write')
  const { ref, number, outcome: id } = await params
  const found = await findOutcome(user, ref, numberIn(number), id)
  if (!found) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { meeting, outcome, values } = found
  return (
    <Page title={t('meetings.editOutcome')} crumbs={await meetingCrumbs(language, meeting)} narrow>
      <OutcomeForm
        action={editOutcomeAction.bind(null, ref, meeting.number, id)}
        values={values}
        version={outcome.version}
        back={meetingPath(ref, meeting.number)}
      />
    </Page>
  )
}
