import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findTable } from '@/lib/meetings/table-queries'
import { requirePermission } from '@/lib/session'
import { meetingCrumbs, meetingPath } from '../crumbs'
import { meetingTitle } from '../meeting-title'
import { everyoneAttendedAction, restoreParticipantAction, seatWholeDelegationAction } from './actions'
import { SeatedList } from './seated-list'
import { SeatingForm } from './seating-form'

export const generateMetadata = ({ params }: PageProps<'/visits/[ref]/meetings/[number]/participants'>) =>
  meetingTitle(params, (t) => t('meetings.participants'))

export default async function ParticipantsPage({
  params,
  searchParams,
}: PageProps<'/visits/[ref]/meetings/[number]/participants'>) {
  const user = await requirePermission('meetings.write')
  const [{ ref, number }, { undo }] = await Promise.all([params, searchParams])
  const found = await findTable(user, ref, numberIn(number))
  if (!found) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { meeting, table } = found
  const at = [ref, meeting.number] as const
  const [kind, removed] = String(undo ?? '').split(':')
  const everyone = table.some(({ attendance }) => attendance === 'invited') && (
    <ActionButton action={everyoneAttendedAction.bind(null, ...at)} label={t('meetings.everyone')} />
  )
  const add = (side: 'ours' | 'theirs', label: string) => (
    <TextLink href={meetingPath(ref, meeting.number, `/participants/new?side=${side}`)}>{label}</TextLink>
  )
  return (
    <Page
      title={t('meetings.participants')}
      crumbs={await meetingCrumbs(language, meeting)}
      actions={meeting.state === 'held' && everyone}
    >
      {kind === 'participant' && removed && !table.some(({ id }) => id === removed) && (
        <UndoBanner
          text={t('meetings.participantRemoved')}
          action={restoreParticipantAction.bind(null, ...at, removed)}
        />
      )}
      <Section title={t('values.side.theirs')} action={add('theirs', t('meetings.addTheirs'))}>
        <SeatedList at={at} side="theirs" people={table.filter(({ side }) => side === 'theirs')} />
      </Section>
      <Section title={t('values.side.ours')} action={add('ours', t('meetings.addOurs'))}>
        <SeatedList at={at} side="ours" people={table.filter(({ side }) => side === 'ours')} />
      </Section>
      <Section
        title={t('meetings.delegation')}
        action={
          found.delegation.some(({ attendance }) => attendance === null) && (
            <ActionButton
              action={seatWholeDelegationAction.bind(null, ...at)}
              label={t('meetings.wholeDelegation')}
            />
          )
        }
      >
        <SeatingForm at={at} delegation={found.delegation} held={meeting.state === 'held'} />
      </Section>
    </Page>
  )
}
