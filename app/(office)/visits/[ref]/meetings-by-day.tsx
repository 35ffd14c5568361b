import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate, formatWeekday } from '@/lib/time/format'
import { daysBetween } from '@/lib/time/local'
import { byDay } from '@/lib/visits/programme'
import type { MeetingRecord, VisitRecord } from '@/lib/visits/record'
import { MeetingLine } from './meeting-line'

type Props = { record: VisitRecord; meetings: MeetingRecord[] }

/** Meetings day by day; those whose day is not known come last. */
export async function MeetingsByDay({ record, meetings }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { firstOn, lastOn } = record.visit
  return byDay(meetings).map(({ on, meetings: held }) => (
    <div key={on ?? ''} className="mt-3">
      <h4 className="py-1 text-sm font-medium text-second">
        {on
          ? t('visits.day', {
              weekday: formatWeekday(on, language),
              date: formatDate(on, language),
              day: on < firstOn || lastOn < on ? 0 : daysBetween(firstOn, on) + 1,
            })
          : t('visits.noDay')}
      </h4>
      <ul className="border-b border-rule">
        {held.map((meeting) => (
          <MeetingLine key={meeting.id} record={record} meeting={meeting} />
        ))}
      </ul>
    </div>
  ))
}
