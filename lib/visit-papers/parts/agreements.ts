import { reasonText } from '../../agreements/reason'
import type { Stand } from '../../agreements/standings'
import { joined, shortName } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import { agreementTitle } from '../../reports/agreement-title'
import type { AgreementRecord } from '../../visits/record'

/** What a table of agreements tells of each. */
type Concluded = Pick<
  AgreementRecord,
  'ref' | 'type' | 'titleEn' | 'titleZh' | 'titleLocal' | 'titleLocalLanguage'
> & { stand: Stand | null; parties: Pick<AgreementRecord['parties'][number], NameColumn>[] }

type NameColumn = 'nameEn' | 'nameZh' | 'nameLocal' | 'localLanguage'

/** Agreements in a table: title and type, the parties, and how each stands today with the reason. */
export function agreementTable(wording: Wording, agreements: Concluded[]): Block[] {
  if (agreements.length === 0) return []
  const { t } = wording
  const columns = ['agreement', 'parties', 'status'] as const
  return [
    {
      kind: 'table',
      head: columns.map((column) => t(`talks.agreements.${column}`)),
      rows: agreements.map((agreement) => rowOf(wording, agreement)),
      widths: [40, 26, 34],
    },
  ]
}

function rowOf(wording: Wording, agreement: Concluded): Text[] {
  const { t, language } = wording
  const { ref, type, stand, parties } = agreement
  const names = parties.map((party) => shortName(wording, party))
  return [
    joined(
      [
        joined([[{ text: ref, strong: true }], agreementTitle(wording, agreement)], ' '),
        words(t(`values.agreementType.${type}`)),
      ],
      '\n',
    ),
    names.length > 0 ? joined(names, marks[language].semicolon) : words(t('reports.unknown')),
    words(standText(wording, stand)),
  ]
}

function standText({ t, language }: Wording, stand: Stand | null): string {
  if (!stand) return t('reports.unknown')
  const reason = reasonText(t, stand, { parties: stand.parties, language })
  return [t(`values.agreementStatus.${stand.status}`), reason].join(marks[language].colon)
}
