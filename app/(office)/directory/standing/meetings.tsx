import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Pages } from '@/app/ui/pages'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { WhenText } from '@/app/ui/when'
import { type DirectoryKind, directoryPaths } from '@/lib/directory/kinds'
import { listMeetingsWith, type MeetingWith, meetingsShown } from '@/lib/directory/standing/meetings'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatRange } from '@/lib/time/format'
import { addressOf } from '../address'

/** All meetings with an organisation or a person, or at a place, the latest first. */
export async function MeetingsSection({ kind, id, page }: { kind: DirectoryKind; id: string; page: number }) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const { rows, count } = await listMeetingsWith(user, kind, id, page)
  const title = t(kind === 'place' ? 'directory.meetingsAt' : 'directory.meetings')
  const head = [
    { label: t('directory.meeting') },
    { label: t('directory.kind') },
    { label: t('directory.when') },
    ...(kind === 'person' ? [{ label: t('directory.titleThen') }] : []),
    { label: t('directory.visit') },
  ]
  const table = rows.map((meeting) => ({
    key: meeting.id,
    cells: [
      <TextLink key="subject" href={`/visits/${meeting.visitRef}/meetings/${meeting.number}` as Route}>
        <SpokenText of={inLanguage(language, meeting.subjectEn, meeting.subjectZh)} />
      </TextLink>,
      <KindAndState key="kind" {...meeting} />,
      <MeetingWhen key="when" meeting={meeting} />,
      ...(kind === 'person'
        ? [<SpokenText key="then" of={inLanguage(language, meeting.titleEn, meeting.titleZh)} />]
        : []),
      <TextLink key="visit" href={`/visits/${meeting.visitRef}` as Route}>
        {meeting.visitRef}
      </TextLink>,
    ],
  }))
  return (
    <Section title={title} id="meetings">
      {rows.length > 0 ? (
        <DataTable caption={title} head={head} rows={table} />
      ) : (
        <p className="text-second">{t('directory.noMeetings')}</p>
      )}
      {count > meetingsShown && (
        <Pages
          count={count}
          page={page}
          size={meetingsShown}
          hrefOf={(next) => `${addressOf(`${directoryPaths[kind]}/${id}`, { meetings: next })}#meetings`}
        />
      )}
    </Section>
  )
}

async function KindAndState({ kind, state, attendance }: MeetingWith) {
  const t = await translator()
  const notable = [
    state === 'cancelled' && t('values.meetingState.cancelled'),
    attendance === 'absent' && t('values.attendance.absent'),
  ].filter(Boolean)
  return (
    <>
      {t(`values.meetingKind.${kind}`)}
      {notable.length > 0 && <span className="text-second"> · {notable.join(' · ')}</span>}
    </>
  )
}

async function MeetingWhen({ meeting }: { meeting: MeetingWith }) {
  const { startOn, startTime, startPart, startZone, startPrecision, firstOn, lastOn } = meeting
  const language = await currentLanguage()
  if (startPrecision === 'visit') return <span>{formatRange(firstOn, lastOn, language)}</span>
  const when = { on: startOn, time: startTime, part: startPart, zone: startZone, precision: startPrecision }
  return <WhenText when={when} brief />
}
