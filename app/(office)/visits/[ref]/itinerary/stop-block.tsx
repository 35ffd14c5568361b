import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import { countryName } from '@/lib/directory/countries'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { LocalDate } from '@/lib/time/local'
import type { StopRecord } from '@/lib/visits/record'
import { ActionButton } from '../../../../ui/action-button'
import { TextLink } from '../../../../ui/button'
import { Facts } from '../../../../ui/facts'
import { Prose } from '../../../../ui/spoken'
import { NameInScripts } from '../names'
import { moveStopAction } from './actions'
import { Clock } from './clock'
import { ZoneLine } from './zone-line'

type Props = { visitRef: string; firstOn: LocalDate; stop: StopRecord; last: boolean; canWrite: boolean }

/** A stop: its place in both scripts, its clock, arrival and departure, and what can be done with it. */
export async function StopBlock({ visitRef, firstOn, stop, last, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { place, arrival, departure } = stop
  return (
    <article className="rounded border border-rule bg-card px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-lg">
            <NameInScripts of={place} />
          </h2>
          <p className="text-sm text-second">
            {countryName(place.country, language)} ·{' '}
            <ZoneLine zone={place.zone} on={arrival.on ?? departure.on ?? firstOn} />
          </p>
        </div>
        {canWrite && <StopVerbs visitRef={visitRef} stop={stop} last={last} />}
      </div>
      <div className="mt-3 grid gap-3">
        <Facts
          rows={[
            { term: t('itinerary.arrival'), value: <Clock when={arrival} /> },
            { term: t('itinerary.departure'), value: <Clock when={departure} /> },
          ]}
        />
        <Prose of={inLanguage(language, stop.noteEn, stop.noteZh)} />
      </div>
    </article>
  )
}

async function StopVerbs({ visitRef, stop, last }: Pick<Props, 'visitRef' | 'stop' | 'last'>) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { text: place } = nameIn(language, stop.place)
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      {stop.position > 1 && (
        <ActionButton
          action={moveStopAction.bind(null, visitRef, stop.id, 'up', stop.position)}
          label={<ArrowUp aria-hidden size={16} />}
          name={t('itinerary.moveUp', { place })}
        />
      )}
      {!last && (
        <ActionButton
          action={moveStopAction.bind(null, visitRef, stop.id, 'down', stop.position)}
          label={<ArrowDown aria-hidden size={16} />}
          name={t('itinerary.moveDown', { place })}
        />
      )}
      <TextLink
        href={`/visits/${visitRef}/itinerary/stops/${stop.id}` as Route}
        aria-label={t('itinerary.editNamed', { place })}
      >
        {t('itinerary.edit')}
      </TextLink>
    </div>
  )
}
