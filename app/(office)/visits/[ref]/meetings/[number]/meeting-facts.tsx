import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { WhenText } from '@/app/ui/when'
import { nameIn } from '@/lib/i18n/bilingual'
import { otherName } from '@/lib/i18n/name-for'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { endsNextDay } from '@/lib/meetings/rules'
import { startOf } from '@/lib/meetings/start'

const tones: Record<MeetingPage['state'], Tone> = { planned: 'active', held: 'done', cancelled: 'plain' }

/** What a meeting is, when, where and with whom. */
export async function MeetingFacts({ meeting }: { meeting: MeetingPage }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { startTime, endTime, place } = meeting
  const counterparts = meeting.counterparts.map((organisation) => (
    <li key={organisation.id}>
      <TextLink href={`/directory/organisations/${organisation.id}` as Route}>
        <SpokenText of={nameIn(language, organisation)} />
      </TextLink>
    </li>
  ))
  const local = place && otherName(language, place)
  const end =
    startTime && endTime && endsNextDay(startTime, endTime)
      ? t('meetings.untilNextDay', { time: endTime })
      : endTime && t('meetings.until', { time: endTime })
  const rows = [
    { term: t('meetings.kind'), value: t(`values.meetingKind.${meeting.kind}`) },
    {
      term: t('meetings.state'),
      value: <StatusMark tone={tones[meeting.state]}>{t(`values.meetingState.${meeting.state}`)}</StatusMark>,
    },
    {
      term: t('meetings.start'),
      value: (
        <>
          <WhenText when={startOf(meeting)} /> {end && <span className="block">{end}</span>}
        </>
      ),
    },
    {
      term: t('meetings.where'),
      value: (place || meeting.venue) && (
        <>
          {meeting.venue}
          {place && meeting.venue && ' · '}
          {place && <SpokenText of={nameIn(language, place)} />}{' '}
          {local && (
            <span className="text-second">
              <SpokenText of={local} />
            </span>
          )}
        </>
      ),
    },
    { term: t('meetings.counterparts'), value: counterparts.length > 0 && <ul>{counterparts}</ul> },
    { term: t('meetings.sensitivity'), value: t(`values.sensitivity.${meeting.sensitivity}`) },
  ]
  return (
    <div className="mb-8">
      <Facts rows={rows.filter(({ value }) => value)} />
    </div>
  )
}
