import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { JourneyRecord } from '@/lib/visits/record'
import { SpineNode } from './spine-node'
import { TimesTable } from './times-table'

type Props = { visitRef: string; journey: JourneyRecord; canWrite: boolean }

/** A journey between two stops of the spine, each end on its own clock. */
export async function JourneyLine({ visitRef, journey, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { mode, number, from, to, departure, arrival } = journey
  const name = [t(`values.journeyMode.${mode}`), number].filter(Boolean).join(' ')
  return (
    <SpineNode look="journey">
      <p>
        {canWrite ? (
          <TextLink href={`/visits/${visitRef}/itinerary/journeys/${journey.id}` as Route}>{name}</TextLink>
        ) : (
          name
        )}{' '}
        <SpokenText of={nameIn(language, from)} /> <span aria-hidden>→</span>
        <span className="sr-only">{t('visits.to')}</span> <SpokenText of={nameIn(language, to)} />
      </p>
      <TimesTable
        rows={[
          { term: t('visits.departs'), when: departure },
          { term: t('visits.arrives'), when: arrival },
        ]}
      />
    </SpineNode>
  )
}
