import type { Edition } from '@/db/values/reports'
import type { CostLine } from '../costs/queries'
import type { Photo } from '../dossiers/photos'
import type { PlannedProgramme } from '../dossiers/planned'
import type { ReportWords } from '../dossiers/words'
import type { MessageKey } from '../i18n/keys'
import { canBeMadeAnew } from '../papers/pictures/kinds'
import type { VisitRecord } from '../visits/record'
import { never } from './cut-fields'
import { cutMeetings, withoutNotes } from './cut-record'
import { type Cut, nameless, titled, type Withheld } from './left-out'
import { known, namesIn } from './names'

/** No costs: what a visit cost is told in the disclosure list, by other rules. */
export function cutCosts(costs: CostLine[]): Cut<CostLine[]> {
  return {
    shown: [],
    withheld: costs.map(({ id, note, payer }) => ({
      kind: 'cost',
      id,
      mark: null,
      title: titled(note),
      field: null,
      why: never.public,
      names: known(namesIn(payer)),
    })),
  }
}

/** The photos of what is shown, as far as what their cameras noted can be taken out of them. */
export function cutPhotos(photos: Photo[], { visit, meetings, agreements }: VisitRecord): Cut<Photo[]> {
  const ids = new Set([visit, ...meetings, ...agreements].map(({ id }) => id))
  const whyNot = ({ visitId, meetingId, agreementId, mediaType }: Photo): MessageKey | null => {
    if (!ids.has(visitId ?? meetingId ?? agreementId ?? '')) return 'editions.why.withHidden'
    return canBeMadeAnew(mediaType) ? null : 'editions.why.camera'
  }
  const withheld = photos.flatMap((photo): Withheld[] => {
    const why = whyNot(photo)
    if (!why) return []
    const { id, name } = photo
    return [{ kind: 'photo', id, mark: null, title: titled(name), field: null, why, names: [] }]
  })
  return { shown: photos.filter((photo) => whyNot(photo) === null), withheld }
}

/**
 * Nothing of what people wrote into the parts of the report: it is written for the office. A part that was left out of
 * the report stays out of it, and why is not said.
 */
export function cutWords(words: ReportWords[]): Cut<ReportWords[]> {
  return {
    shown: words
      .filter(({ leftOutReason }) => leftOutReason !== null)
      .map((part) => ({ ...part, wordsEn: null, wordsZh: null, leftOutReason: '—' })),
    withheld: words
      .filter(({ wordsEn, wordsZh, leftOutReason }) => wordsEn ?? wordsZh ?? leftOutReason)
      .map(({ part }) => ({
        kind: 'words',
        id: part,
        mark: null,
        title: nameless,
        field: null,
        why: never.public,
        names: [],
      })),
  }
}

/**
 * The plan cut like the record: how sensitive a meeting is and what of it stays inside is what people say now; of one that
 * was removed since, what they said then.
 */
export function cutPlanned(
  planned: PlannedProgramme | null,
  edition: Edition,
  now: VisitRecord,
): Cut<PlannedProgramme | null> {
  if (!planned) return { shown: null, withheld: [] }
  const { programme } = planned
  const known = new Map(now.meetings.map((meeting) => [meeting.id, meeting]))
  const asMarkedNow = programme.meetings.map((meeting) => {
    const current = known.get(meeting.id)
    if (!current) return meeting
    return { ...meeting, internalFields: current.internalFields, sensitivity: current.sensitivity }
  })
  const { shown, withheld } = cutMeetings(asMarkedNow, edition)
  return {
    shown: {
      ...planned,
      programme: { ...programme, stops: withoutNotes(programme.stops), meetings: shown },
    },
    withheld,
  }
}
