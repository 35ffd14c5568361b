import { reportParts } from '@/db/values/reports'
import type { EditionDossier } from '../../dossiers/dossier'
import type { CitedSource } from '../../visits/record/sources'
import type { VisitFile } from '../format'
import { planned } from '../format/planned'
import type { Inside } from './content'

type Source = VisitFile['sources'][number]

/** A source as the visit file tells it, with what of the file cites it; none where nothing does. */
export function sourceIn(source: CitedSource, inside: Inside, internal: boolean): Source[] {
  const citations = source.citations.flatMap((citation) => {
    const of = citedBy(citation)
    return of && inside[`${of.kind}s`].has(of.id) ? [{ id: citation.id, of, remark: citation.remark }] : []
  })
  if (citations.length === 0) return []
  const { id, kind, title, publisher, author, url, publishedOn } = source
  const note = internal ? source.note : null
  return [{ id, kind, title, publisher, author, url, publishedOn, note, citations }]
}

function citedBy(citation: CitedSource['citations'][number]): Source['citations'][number]['of'] | undefined {
  const { visitId, meetingId, agreementId, commitmentId } = citation
  if (visitId) return { kind: 'visit', id: visitId }
  if (meetingId) return { kind: 'meeting', id: meetingId }
  if (agreementId) return { kind: 'agreement', id: agreementId }
  return commitmentId ? { kind: 'commitment', id: commitmentId } : undefined
}

/** A cost line as a visit file has it. */
export const costIn = (cost: EditionDossier['costs'][number]): VisitFile['costs'][number] => ({
  id: cost.id,
  position: cost.position,
  item: cost.item,
  country: cost.country,
  note: cost.note,
  plannedHundredths: cost.plannedHundredths,
  actualHundredths: cost.actualHundredths,
  currency: cost.currency,
  rate: cost.rate,
  paidBy: cost.paidBy,
  payer: cost.payer?.id ?? null,
})

/** What was written into the report, in the order of the list of its parts. */
export const reportIn = (words: EditionDossier['words']): VisitFile['report'] =>
  words
    .map(({ part, wordsEn, wordsZh, leftOutReason }) => ({ part, wordsEn, wordsZh, leftOutReason }))
    .sort((a, b) => reportParts.indexOf(a.part) - reportParts.indexOf(b.part))

/** The plan, its fields in the order of the format; null where it was kept in a shape that this program does not know. */
export function plannedIn(plan: EditionDossier['planned']): VisitFile['planned'] {
  if (!plan) return null
  const { number, madeAt, programme } = plan
  return planned.safeParse({ number, madeAt: new Date(madeAt).toISOString(), programme }).data ?? null
}
