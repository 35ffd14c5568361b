import type { CitedSource } from '../visits/record/sources'
import { never } from './cut-fields'
import { type Cut, titled, type Withheld } from './left-out'

/**
 * The published sources of what is shown, without the office's remarks on them. Letters, files and notes are the office's
 * own papers.
 */
export function cutSources(sources: CitedSource[], shownIds: Set<string>): Cut<CitedSource[]> {
  const cut: Cut<CitedSource[]> = { shown: [], withheld: [] }
  for (const source of sources) {
    const about = {
      kind: 'source',
      id: source.id,
      mark: null,
      title: titled(source.title),
      names: [],
    } satisfies Partial<Withheld>
    const citations = source.citations.filter((citation) => restsOn(citation, shownIds))
    if (source.kind !== 'press-item')
      cut.withheld.push({ ...about, field: null, why: 'editions.why.unpublished', titles: [source.title] })
    else if (citations.length === 0)
      cut.withheld.push({ ...about, field: null, why: 'editions.why.withHidden', titles: [source.title] })
    else {
      const said = source.note !== null || source.citations.some(({ remark }) => remark !== null)
      if (said) cut.withheld.push({ ...about, field: 'remarks', why: never.public })
      const silent = citations.map((citation) => ({ ...citation, remark: null }))
      cut.shown.push({ ...source, note: null, citations: silent })
    }
  }
  return cut
}

function restsOn(citation: CitedSource['citations'][number], shownIds: Set<string>): boolean {
  const { visitId, meetingId, agreementId, commitmentId } = citation
  return [visitId, meetingId, agreementId, commitmentId].some((id) => id !== null && shownIds.has(id))
}
