import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { Files } from '@/app/ui/files'
import { Page } from '@/app/ui/page-frame'
import { Sources } from '@/app/ui/sources'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeeting } from '@/lib/meetings/queries'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { Clashes } from './clashes'
import { meetingPath, visitCrumbs } from './crumbs'
import { ForBriefing } from './for-briefing'
import { MeetingFacts } from './meeting-facts'
import { meetingTitle } from './meeting-title'
import { NextStep } from './next-step'
import { OpenWithThem } from './open-with'
import { Outcomes } from './outcomes'
import { PapersOfMeeting } from './papers-of'
import { Table } from './table'
import { Undo } from './undo'
import { Verbs } from './verbs'
import { Words } from './words'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]'>) =>
  meetingTitle(params)

export default async function MeetingPage({
  params,
  searchParams,
}: PageProps<'/visits/[ref]/meetings/[number]'>) {
  const user = await requireUser()
  const [{ ref, number }, { undo }] = await Promise.all([params, searchParams])
  const meeting = await findMeeting(user, ref, numberIn(number))
  if (!meeting) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const canWrite = can(user, 'meetings.write') && !isFrozen(meeting.visit.status)
  const actions = canWrite && (
    <>
      <NextStep meeting={meeting} />
      <ButtonLink href={meetingPath(ref, meeting.number, '/edit')} data-key="e">
        {t('meetings.edit')}
      </ButtonLink>
    </>
  )
  return (
    <Page
      title={inLanguage(language, meeting.subjectEn, meeting.subjectZh) ?? ''}
      crumbs={await visitCrumbs(language, meeting.visit)}
      actions={actions}
    >
      {canWrite && <Undo meeting={meeting} undo={undo} />}
      <MeetingFacts meeting={meeting} />
      <Clashes meeting={meeting} />
      <Table meeting={meeting} canWrite={canWrite} />
      <OpenWithThem meeting={meeting} user={user} />
      <ForBriefing meeting={meeting} />
      <Words meeting={meeting} canWrite={canWrite} />
      <Outcomes meeting={meeting} canWrite={canWrite} />
      <PapersOfMeeting meeting={meeting} />
      <Files kind="meeting" id={meeting.id} canWrite={canWrite} />
      <Sources kind="meeting" id={meeting.id} canWrite={canWrite} />
      <Verbs meeting={meeting} canWrite={canWrite} />
    </Page>
  )
}
