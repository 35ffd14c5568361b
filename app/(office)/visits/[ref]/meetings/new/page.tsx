import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findNewMeeting } from '@/lib/meetings/form-queries'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { addMeetingAction } from '../actions'
import { MeetingForm } from '../meeting-form'

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
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  return (
    <Page title={t('meetings.add')} crumbs={[{ href: back, label: <SpokenText of={title} /> }]} narrow>
      <MeetingForm
        action={addMeetingAction.bind(null, ref)}
        values={start.values}
        submission={newSubmission()}
        stops={start.stops}
        back={back}
        withPeople
      />
    </Page>
  )
}
