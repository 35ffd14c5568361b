import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { countryName } from '@/lib/directory/countries'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { StopRecord, VisitRecord } from '@/lib/visits/record'
import type { SpineStop as Stop } from '@/lib/visits/spine'
import { MeetingsByDay } from './meetings-by-day'
import { SpineNode } from './spine-node'
import { TimesTable } from './times-table'
import { ZoneLine } from './zone-line'

type Props = { record: VisitRecord; at: Stop; canWrite: boolean }

/** A stop on the spine: where it is, what its clock shows, when they come and go, and the meetings there. */
export async function SpineStop({ record, at: { stop, meetings }, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const home = `/visits/${record.visit.ref}`
  const name = nameIn(language, stop.place)
  const note = inLanguage(language, stop.noteEn, stop.noteZh)
  return (
    <SpineNode look="stop" id={`stop-${stop.id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-xl">
          <SpokenText of={name} /> <LocalName stop={stop} shown={name.text} />
        </h3>
        {canWrite && (
          <span className="text-sm print:hidden">
            <TextLink
              href={`${home}/itinerary/stops/${stop.id}` as Route}
              aria-label={t('visits.editStop', { place: name.text })}
            >
              {t('visits.change')}
            </TextLink>
          </span>
        )}
      </div>
      <p className="text-second">
        {countryName(stop.place.country, language)} · <ZoneLine stop={stop} firstOn={record.visit.firstOn} />
      </p>
      <TimesTable
        rows={[
          { term: t('visits.arrives'), when: stop.arrival },
          { term: t('visits.departs'), when: stop.departure },
        ]}
        none={t('visits.noTimes')}
      />
      {note && (
        <p className="mt-1">
          <SpokenText of={note} />
        </p>
      )}
      <MeetingsByDay record={record} meetings={meetings} />
      {canWrite && (
        <p className="mt-2 print:hidden">
          <TextLink
            href={`${home}/meetings/new?stop=${stop.id}` as Route}
            aria-label={t('visits.addMeetingIn', { place: name.text })}
          >
            {t('visits.addMeeting')}
          </TextLink>
        </p>
      )}
    </SpineNode>
  )
}

function LocalName({ stop: { place }, shown }: { stop: StopRecord; shown: string }) {
  if (!place.nameLocal || place.nameLocal === shown) return null
  return (
    <span className="font-sans text-base font-normal text-second" lang={place.localLanguage ?? undefined}>
      {place.nameLocal}
    </span>
  )
}
