import { countryName } from '../directory/countries'
import type { Dossier } from '../dossiers/dossier'
import { nameIn } from '../i18n/bilingual'
import { textOf } from '../papers/runs'
import type { Paper } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatRange } from '../time/format'
import { countriesOf, daysAbroad } from '../visits/rules'

/** The fields that a letterhead may hold, in the order of the list that people see; `body` is the paper itself. */
export const letterheadFields = [
  'body',
  'title',
  'subtitle',
  'reference',
  'office',
  'date',
  'footer',
  'visit',
  'dates',
  'days',
  'countries',
  'head',
  'officer',
] as const
type LetterheadField = (typeof letterheadFields)[number]

/** The fields of each member, between `{#members}` and `{/members}`. */
export const memberFields = ['number', 'name', 'post', 'organisation', 'role'] as const

type MemberFields = Record<(typeof memberFields)[number], string>

/** What stands in the fields, as text; `body` is set by itself. */
export type LetterheadValues = Record<Exclude<LetterheadField, 'body'>, string> & { members: MemberFields[] }

/** What the fields of a letterhead say for a paper of a visit. */
export function letterheadValues(paper: Paper, { record }: Pick<Dossier, 'record'>, wording: Wording) {
  const { language, homeCountry } = wording
  const { visit, members, stops } = record
  const said = (en: string | null, zh: string | null) =>
    (textOf(wording, en, zh) ?? []).map(({ text }) => text).join('')
  const named = members.map((member, index) => ({
    number: String(index + 1),
    name: nameIn(language, member).text,
    post: said(member.titleEn, member.titleZh),
    organisation: member.organisation ? nameIn(language, member.organisation).text : '',
    role: wording.t(`values.memberRole.${member.role}`),
  }))
  const heads = named.filter((_, index) => members[index]?.role === 'head')
  return {
    title: paper.title,
    subtitle: paper.subtitle ?? '',
    reference: paper.reference,
    office: paper.author ?? '',
    date: paper.madeOn,
    footer: paper.footer,
    visit: said(visit.titleEn, visit.titleZh),
    dates: formatRange(visit.firstOn, visit.lastOn, language),
    days: String(daysAbroad(visit)),
    countries: countriesOf(stops, homeCountry)
      .map((country) => countryName(country, language))
      .join(marks[language].list),
    head: heads.map(({ name }) => name).join(marks[language].list),
    officer: visit.ownerName ?? '',
    members: named,
  } satisfies LetterheadValues
}
