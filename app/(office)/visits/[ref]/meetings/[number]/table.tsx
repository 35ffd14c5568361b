import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { meetingPath } from './crumbs'
import { TableSide } from './table-side'

/** The two sides of a meeting, facing each other; one under the other on a phone. */
export async function Table({ meeting, canWrite }: { meeting: MeetingPage; canWrite: boolean }) {
  const t = await translator()
  const change = canWrite && (
    <TextLink href={meetingPath(meeting.visit.ref, meeting.number, '/participants')}>
      {t('meetings.changeParticipants')}
    </TextLink>
  )
  return (
    <Section title={t('meetings.participants')} id="participants" action={change}>
      <div className="grid gap-y-6 md:grid-cols-2 md:divide-x md:divide-rule print:grid-cols-2">
        <div className="md:pr-8">
          <TableSide side="ours" people={meeting.ours} />
        </div>
        <div className="md:pl-8">
          <TableSide side="theirs" people={meeting.theirs} />
        </div>
      </div>
    </Section>
  )
}
