import { countryName } from '../directory/countries'
import { fact } from '../papers/blocks'
import { fullName, joined, sentence, textOf } from '../papers/runs'
import { type Block, type Fact, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatInstant, formatRange } from '../time/format'
import { countriesOf, daysAbroad } from '../visits/rules'
import type { Given, RecordGiven } from './given'
import { sourceMarks } from './source-marks'

type BasicsGiven = RecordGiven & Pick<Given, 'edition'>

/** The visit in a few facts: who, when, where, why and whom they met. Without a heading. */
export function basicsSection(given: BasicsGiven): Block[] {
  return [{ kind: 'facts', rows: basicFacts(given) }]
}

function basicFacts(given: BasicsGiven): Fact[] {
  const { record, edition, wording } = given
  const { t, language } = wording
  const { visit } = record
  const days = t('reports.basics.days', { days: daysAbroad(visit), direction: visit.direction })
  const unknown = t('reports.unknown')
  const term = (name: 'hosts' | 'counterparts') => t(`reports.basics.${name}`)
  return [
    ...fact(t('reports.basics.reference'), [{ text: visit.ref, href: `/visits/${visit.ref}` }]),
    ...fact(t('reports.basics.direction'), t(`values.direction.${visit.direction}`)),
    ...fact(t('reports.basics.purpose'), textOf(wording, visit.purposeEn, visit.purposeZh)),
    ...fact(t('reports.basics.head'), ...(headsOf(given) ?? [unknown])),
    ...fact(t('reports.basics.members'), membersText(given)),
    ...fact(t('reports.basics.dates'), formatRange(visit.firstOn, visit.lastOn, language), days),
    ...countryFacts(given),
    ...fact(
      term(visit.direction === 'outbound' ? 'hosts' : 'counterparts'),
      ...(hostsOf(given) ?? [unknown]),
    ),
    ...fact(t('reports.basics.officer'), visit.ownerName),
    // How far the report has come is the office's own business.
    ...(edition === 'internal' ? fact(t('reports.basics.status'), standing(visit, wording)) : []),
    ...fact(
      t('reports.sources.marks'),
      sourceMarks(given, (citation) => citation.visitId !== null),
    ),
  ]
}

function headsOf({ record: { members }, wording }: RecordGiven): Text[] | undefined {
  const heads = members.filter(({ role }) => role === 'head')
  const titled = heads.map((head) =>
    joined(
      [fullName(wording, head), textOf(wording, head.titleEn, head.titleZh)],
      marks[wording.language].comma,
    ),
  )
  return titled.length > 0 ? titled : undefined
}

function membersText({ record: { members }, wording: { t } }: RecordGiven): string | null {
  // A head alone says that the others are not named, not that there were none.
  return members.length > 1 ? t('reports.basics.people', { count: members.length }) : null
}

function countryFacts({ record, wording }: RecordGiven): Fact[] {
  const { t, language, homeCountry } = wording
  if (record.visit.direction !== 'outbound') return []
  const countries = countriesOf(record.stops, homeCountry).map((country) => countryName(country, language))
  return fact(t('reports.basics.countries'), countries.join(marks[language].list) || t('reports.unknown'))
}

/** The organisations that were met, each once, in the order of the meetings. A mission that was called on received nobody. */
function hostsOf({ record, wording }: RecordGiven): Text[] | undefined {
  const met = record.meetings.filter(({ state, kind }) => state !== 'cancelled' && kind !== 'mission-call')
  const hosts = new Map(
    met.flatMap(({ counterparts }) => counterparts.map((host) => [host.id, host] as const)),
  )
  return hosts.size > 0 ? [...hosts.values()].map((host) => fullName(wording, host)) : undefined
}

function standing(visit: RecordGiven['record']['visit'], wording: Wording): Text {
  const { t, language, homeZone } = wording
  const status = words(t(`values.visitStatus.${visit.status}`))
  if (visit.reportedAt === null) return status
  const day = words(formatInstant(visit.reportedAt, homeZone, language))
  return joined([status, sentence(wording, 'reports.basics.submitted', { day })], marks[language].semicolon)
}
