import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingRecord, VisitRecord } from '@/lib/visits/record'
import { Clock } from './clock'

type Props = { record: VisitRecord; meeting: MeetingRecord }

/** A meeting on the spine: when, of what kind, about what, with whom, and how much came of it. */
export async function MeetingLine({ record, meeting }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { kind, state, number } = meeting
  return (
    <li
      className={`grid gap-x-4 border-t border-rule py-2 ${meeting.start.on ? 'sm:grid-cols-[8.5rem_minmax(0,1fr)]' : ''}`}
    >
      {meeting.start.on && (
        <div className="tabular-nums">
          <Clock when={meeting.start} endTime={meeting.endTime} />
        </div>
      )}
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3 text-sm text-second">
          <span>
            {t(`values.meetingKind.${kind}`)} ·{' '}
            <span className="tabular-nums">{t('visits.number', { number })}</span>
          </span>
          {state === 'cancelled' && (
            <StatusMark tone="plain">{t('values.meetingState.cancelled')}</StatusMark>
          )}
          {meeting.sensitivity === 'restricted' && <span>{t('values.sensitivity.restricted')}</span>}
        </p>
        <p className={`font-medium ${state === 'cancelled' ? 'line-through' : ''}`}>
          <TextLink href={`/visits/${record.visit.ref}/meetings/${number}` as Route}>
            <SpokenText of={inLanguage(language, meeting.subjectEn, meeting.subjectZh)} />
          </TextLink>
        </p>
        {meeting.counterparts.length > 0 && (
          <p>
            {meeting.counterparts.map((organisation, index) => (
              <span key={organisation.id}>
                {index > 0 && t('visits.listComma')}
                <SpokenText of={nameIn(language, organisation)} />
              </span>
            ))}
          </p>
        )}
        <Outcome record={record} meeting={meeting} />
      </div>
    </li>
  )
}

async function Outcome({ record, meeting }: Props) {
  const t = await translator()
  const agreements = record.agreements.filter(({ meetingIds }) => meetingIds.includes(meeting.id)).length
  const commitments = record.commitments.filter(({ meetingId }) => meetingId === meeting.id).length
  const came = [
    meeting.outcomes.length > 0 && t('visits.outcomeCount', { count: meeting.outcomes.length }),
    agreements > 0 && t('visits.agreementCount', { count: agreements }),
    commitments > 0 && t('visits.commitmentCount', { count: commitments }),
  ].filter(Boolean)
  return came.length > 0 && <p className="text-sm text-second">{came.join(' · ')}</p>
}
