import { type Block, type Text, words } from '../papers/tree'
import { formatDate } from '../time/format'
import type { CitedSource } from '../visits/record/sources'
import { heading, plainNote } from './blocks'
import type { Given } from './given'
import { joined } from './runs'
import { marks, type Wording } from './wording'

/** The sources, numbered as the other parts refer to them. */
export function sourcesSection({ record: { sources }, wording }: Given): Block[] {
  const { t } = wording
  return [
    heading(1, 'sources', t('reports.part.sources')),
    sources.length > 0
      ? { kind: 'list', ordered: true, items: sources.map((source) => sourceText(wording, source)) }
      : plainNote(t('reports.sources.none')),
  ]
}

function sourceText({ t, language }: Wording, source: CitedSource): Text {
  const { title, publisher, author, url, publishedOn, kind, note } = source
  const about = [
    author,
    publisher,
    publishedOn ? formatDate(publishedOn, language) : t('reports.when.dateUnknown'),
    t(`values.sourceKind.${kind}`),
  ]
  return joined(
    [
      joined(
        [words(title), words(about.filter(Boolean).join(marks[language].comma))],
        marks[language].semicolon,
      ),
      url ? [{ text: url, href: url }] : null,
      note ? words(note) : null,
    ],
    '\n',
  )
}
