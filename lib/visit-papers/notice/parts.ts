import type { Payer } from '@/db/values/visits'
import { countryName } from '../../directory/countries'
import type { EditionDossier } from '../../dossiers/dossier'
import { plainNote } from '../../papers/blocks'
import { enclosed, fullName, joined, paragraphsOf, sentence, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import type { Programme } from '../../programmes/content'
import { formatDate, formatRange } from '../../time/format'
import type { VisitRecord } from '../../visits/record'
import { countriesOf, daysAbroad } from '../../visits/rules'

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

/** Why the visit is made, in the language of the notice, else in the other; nothing where it was not said. */
export function purposeBlocks({ record: { visit } }: EditionDossier, wording: Wording): Block[] {
  const purpose = textOf(wording, visit.purposeEn, visit.purposeZh)
  return purpose ? paragraphsOf(purpose) : []
}

/** The days and the countries abroad in a sentence, then each stop with its own days. */
export function whereBlocks({ record }: EditionDossier, wording: Wording): Block[] {
  const { t, language, homeCountry } = wording
  const { visit, stops } = record
  const abroad = visit.direction === 'outbound'
  const countries = abroad
    ? countriesOf(stops, homeCountry).map((country) => countryName(country, language))
    : []
  const range = formatRange(visit.firstOn, visit.lastOn, language)
  const days = t('reports.basics.days', { days: daysAbroad(visit), direction: visit.direction })
  const where = countries.join(marks[language].list)
  const said = t('programmes.notice.when', { range, days, where, known: where ? 'yes' : 'no' })
  return [paragraph(words(said)), ...(stops.length > 1 || !abroad ? stopList(stops, wording) : [])]
}

function stopList(stops: EditionDossier['record']['stops'], wording: Wording): Block[] {
  const { language } = wording
  if (stops.length === 0) return []
  const items = stops.map(({ place, arrival, departure }) => {
    const name = [
      ...fullName(wording, place),
      ...words(marks[language].comma + countryName(place.country, language)),
    ]
    const [from, to] = [arrival.on ?? departure.on, departure.on ?? arrival.on]
    return from && to ? joined([name, words(formatRange(from, to, language))], marks[language].comma) : name
  })
  return [{ kind: 'list', items }]
}

/** The organisations of the other side, each once, in the order of the meetings. */
export function hostBlocks({ meetings }: Programme, wording: Wording): Block[] {
  const hosts = new Map(meetings.flatMap(({ counterparts }) => counterparts.map((host) => [host.id, host])))
  if (hosts.size === 0) return []
  return [{ kind: 'list', items: [...hosts.values()].map((host) => fullName(wording, host)) }]
}

/** How many go and who leads them, then all in order of precedence. */
export function memberBlocks({ record: { members } }: EditionDossier, wording: Wording): Block[] {
  const { t, language } = wording
  if (members.length === 0) return [plainNote(t('programmes.delegation.nobody'))]
  const columns = ['number', 'name', 'post', 'role'] as const
  const rows = members.map((member, index) => [
    words(String(index + 1)),
    shortName(wording, member),
    postOf(wording, member),
    words(t(`values.memberRole.${member.role}`)),
  ])
  const heads = members.filter(({ role }) => role === 'head').map((head) => shortName(wording, head))
  const led = joined(heads, marks[language].list)
  const count = t('programmes.notice.members', { count: members.length })
  return [
    {
      kind: 'paragraph',
      leads: true,
      text:
        heads.length > 0 && members.length > 1
          ? sentence(wording, 'programmes.notice.membersLed', { count: words(count), head: led })
          : words(count),
    },
    {
      kind: 'table',
      head: columns.map((column) => t(`programmes.delegation.${column}`)),
      rows,
      widths: [8, 26, 48, 18],
    },
  ]
}

/** What a member is and where: the organisation comes first in Chinese. */
function postOf(wording: Wording, { titleEn, titleZh, organisation }: VisitRecord['members'][number]): Text {
  const parts = [textOf(wording, titleEn, titleZh), organisation ? shortName(wording, organisation) : null]
  return joined(wording.language === 'en' ? parts : parts.reverse(), marks[wording.language].comma)
}

/** Who pays, by side; inside the office with the payer's name where a line of costs has it. */
export function fundingBlocks(
  { costs, edition }: EditionDossier,
  wording: Wording,
  payers: Payer[] = [],
): Block[] {
  const { t, language } = wording
  if (payers.length === 0) return []
  const sides = payers.map((payer): Text => {
    const named = new Map(
      costs.flatMap((line) =>
        edition === 'internal' && line.paidBy === payer && line.payer ? [[line.payer.id, line.payer]] : [],
      ),
    )
    const names = [...named.values()].map((of) => shortName(wording, of))
    const side = words(t(`programmes.notice.payer.${payer}`))
    return names.length > 0 ? [...side, ...enclosed(wording, joined(names, marks[language].list))] : side
  })
  const before = joined(sides.slice(0, -1), marks[language].list)
  const list = joined([before, sides.at(-1)], t('programmes.notice.and'))
  return [paragraph(sentence(wording, 'programmes.notice.paidBy', { payers: list }))]
}

/** The office's name and the day, at the end. */
export function signature({ office, language, today }: Wording): Block[] {
  return [{ kind: 'paragraph', closing: true, text: words(`${office}\n${formatDate(today, language)}`) }]
}
