import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findJourney, findStop } from '@/lib/itinerary/queries'
import { requireUser } from '@/lib/session'
import { UndoBanner } from '../../../../ui/undo-banner'
import { restoreStopAction } from './actions'
import { restoreJourneyAction } from './journeys/actions'

type Props = { of: string; id: string }

/** The way back after a removal, as long as the stop or journey named in the address is off the itinerary. */
export function UndoRemoval({ of, undo }: { of: string; undo: string | string[] | undefined }) {
  const [kind, id = ''] = String(undo).split(':')
  if (kind === 'stop') return <UndoStop of={of} id={id} />
  if (kind === 'journey') return <UndoJourney of={of} id={id} />
  return null
}

async function UndoStop({ of: ref, id }: Props) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const found = await findStop(user, ref, id)
  if (!found?.stop.removedAt) return null
  const { text: place } = nameIn(language, found.stop.place)
  return (
    <UndoBanner
      text={t('itinerary.stopRemoved', { place })}
      action={restoreStopAction.bind(null, ref, found.stop.id)}
    />
  )
}

async function UndoJourney({ of: ref, id }: Props) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const found = await findJourney(user, ref, id)
  if (!found?.journey.removedAt) return null
  const { from, to, id: journeyId } = found.journey
  const names = { from: nameIn(language, from).text, to: nameIn(language, to).text }
  return (
    <UndoBanner
      text={t('itinerary.journeyRemoved', names)}
      action={restoreJourneyAction.bind(null, ref, journeyId)}
    />
  )
}
