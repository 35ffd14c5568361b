import { joined } from '../papers/runs'
import { type Text, words } from '../papers/tree'
import { marks } from '../papers/wording'
import type { CitedSource } from '../visits/record/sources'
import type { RecordGiven } from './given'

type Citation = CitedSource['citations'][number]

/** The numbers of the sources that a record rests on, each leading to the list, with what of it is meant. */
export function sourceMarks(
  { record, wording }: RecordGiven,
  isIt: (citation: Citation) => boolean,
): Text | null {
  const cited = record.sources.flatMap(({ citations }, index) => {
    const remarks = citations.filter(isIt)
    if (remarks.length === 0) return []
    const said = remarks.flatMap(({ remark }) => (remark ? [words(remark)] : []))
    const mark: Text = [{ text: `[${index + 1}]`, href: '#sources' }]
    return [joined([mark, joined(said, marks[wording.language].semicolon)], ' ')]
  })
  return cited.length > 0 ? joined(cited, marks[wording.language].semicolon) : null
}
