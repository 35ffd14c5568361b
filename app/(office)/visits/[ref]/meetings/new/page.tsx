import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findNewMeeting } from '@/lib/meetings/form-queries'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { visitCrumbs } from '../[number]/crumbs'
import { addMeetingAction } from '../actions'
import { MeetingForm } from '../meeting-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('meetings.add') }
}

export default async function NewMeetingPage({
  params,
  searchParams,
}: PageProps<'/visits/[ref]/meetings/new'>) {
  const user = await requirePermission('meetings.write')
  const [{ ref }, { stop }] = await Promise.all([params, searchParams])
  const start = await findNewMeeting(user, ref, typeof stop === 'string' ? stop : undefined)
  if (!start) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { visit } = start
  const back = `/visits/${ref}` as Route
  return (
    <Page title={t('meetings.add')} crumbs={await visitCrumbs(language, visit)} narrow>
      <MeetingForm
        action={addMeetingAction.bind(null, ref)}
        values={start.values}
        submission={newSubmission()}
        stops={start.stops}
        clock={start.clock}
        back={back}
        withPeople
      />
    </Page>
  )
}
