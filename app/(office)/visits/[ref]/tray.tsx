import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import type { MeetingRecord, VisitRecord } from '@/lib/visits/record'
import { MeetingsByDay } from './meetings-by-day'
import { SpineNode } from './spine-node'

type Props = { record: VisitRecord; meetings: MeetingRecord[]; canWrite: boolean }

/** Meetings that belong to no stop: somewhere during the visit. */
export async function Tray({ record, meetings, canWrite }: Props) {
  const t = await translator()
  if (meetings.length === 0 && !canWrite) return null
  const virtual = record.visit.direction === 'virtual'
  return (
    <SpineNode look="tray" id="tray">
      <h3 className="text-xl">{t('visits.duringTheVisit')}</h3>
      {!virtual && (
        <p className="text-second">{t(meetings.length > 0 ? 'visits.trayLead' : 'visits.trayEmpty')}</p>
      )}
      <MeetingsByDay record={record} meetings={meetings} />
      {canWrite && (
        <p className="mt-2 print:hidden">
          <TextLink
            href={`/visits/${record.visit.ref}/meetings/new` as Route}
            aria-label={t('visits.addMeetingAnywhere')}
          >
            {t('visits.addMeeting')}
          </TextLink>
        </p>
      )}
    </SpineNode>
  )
}
