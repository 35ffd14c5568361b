import { plainNote } from '../papers/blocks'
import { joined } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate } from '../time/format'
import type { CitedSource } from '../visits/record/sources'
import type { RecordGiven } from './given'

/** The sources, numbered as the other parts refer to them. */
export function sourcesSection({ record: { sources }, wording }: RecordGiven): Block[] {
  const { t } = wording
  return [
    sources.length > 0
      ? { kind: 'list', ordered: true, items: sources.map((source) => sourceText(wording, source)) }
      : plainNote(t('reports.sources.none')),
  ]
}

function sourceText({ t, language }: Wording, source: CitedSource): Text {
  const { title, publisher, author, url, publishedOn, kind, note } = source
  const { colon, comma, semicolon } = marks[language]
  const day = publishedOn ? formatDate(publishedOn, language) : t('reports.when.dateUnknown')
  const about = [author, publisher, day].filter(Boolean).join(comma)
  return joined(
    [
      words(t(`values.sourceKind.${kind}`) + colon + title + semicolon + about),
      url ? [{ text: url, href: url }] : null,
      note ? words(note) : null,
    ],
    '\n',
  )
}
