import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SpokenText } from '@/app/ui/spoken'
import { WhenText } from '@/app/ui/when'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ListedMeeting } from '@/lib/meetings/list/lines'
import { formatRange } from '@/lib/time/format'

/** One page of meetings, a line each. */
export async function MeetingTable({ meetings }: { meetings: ListedMeeting[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('meetings.list.when') },
    { label: t('meetings.list.subject') },
    { label: t('meetings.list.with') },
    { label: t('meetings.list.place') },
    { label: t('meetings.list.kind') },
    { label: t('meetings.list.visit') },
  ]
  const rows = meetings.map(
    ({ id, number, start, endTime, visit, counterparts, place, venue, ...meeting }) => ({
      key: id,
      cells: [
        <div key="when" className="md:min-w-48">
          {start.precision === 'visit' ? (
            formatRange(visit.firstOn, visit.lastOn, language)
          ) : (
            <WhenText when={start} end={endTime} brief />
          )}
        </div>,
        <div key="subject" className="md:min-w-56">
          <TextLink href={`/visits/${visit.ref}/meetings/${number}` as Route}>
            <SpokenText of={inLanguage(language, meeting.subjectEn, meeting.subjectZh)} />
          </TextLink>
        </div>,
        counterparts.length > 0 && (
          <ul key="with">
            {counterparts.map((organisation) => (
              <li key={organisation.id}>
                <SpokenText of={nameIn(language, organisation)} />
              </li>
            ))}
          </ul>
        ),
        (place || venue) && (
          <div key="place">
            {place && <SpokenText of={nameIn(language, place)} />}
            {venue && <span className="block wrap-anywhere text-second">{venue}</span>}
          </div>
        ),
        <span key="kind">
          {t(`values.meetingKind.${meeting.kind}`)}
          {meeting.state !== 'held' && (
            <span className="text-second"> · {t(`values.meetingState.${meeting.state}`)}</span>
          )}
        </span>,
        <span key="visit" className="whitespace-nowrap">
          <TextLink href={`/visits/${visit.ref}` as Route}>{visit.ref}</TextLink>
        </span>,
      ],
    }),
  )
  return <DataTable caption={t('meetings.list.title')} head={head} rows={rows} />
}
