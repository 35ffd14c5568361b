import type { Dossier } from '../../dossiers/dossier'
import type { Names } from '../../i18n/bilingual'

export type Kind =
  | 'visit'
  | 'text'
  | 'member'
  | 'stop'
  | 'journey'
  | 'meeting'
  | 'agreement'
  | 'commitment'
  | 'cost'
  | 'photo'
  | 'source'

/** One thing that a record says, by what it is told apart from the others of its kind. */
type Part = { key: string; mark: string | null; names: Names | null; href: string; says: unknown }
type Group = { kind: Kind; ordered?: boolean; parts: Part[] }

const bilingual = (nameEn: string | null, nameZh: string | null): Names => ({
  nameEn,
  nameZh,
  nameLocal: null,
  localLanguage: null,
})
const plain = (name: string): Names => ({ ...bilingual(null, null), nameLocal: name, localLanguage: 'und' })

/** All that a dossier says, thing by thing, in the order of the report. */
export function partsOf({ record, costs, photos, words }: Dossier): Group[] {
  const { visit, members, stops, journeys, meetings, agreements, commitments, sources } = record
  const home = `/visits/${visit.ref}`
  const itinerary = `${home}/itinerary`
  return [
    {
      kind: 'visit',
      parts: [{ key: 'visit', mark: visit.ref, names: null, href: home, says: ofVisit(visit) }],
    },
    { kind: 'text', parts: [...textsOf(visit, home), ...words.map(wordsPart(home))] },
    {
      kind: 'member',
      ordered: true,
      parts: members.map((says) => part(says, null, namesOf(says), `${home}/delegation`)),
    },
    {
      kind: 'stop',
      ordered: true,
      parts: stops.map((says) => part(says, null, namesOf(says.place), itinerary)),
    },
    {
      kind: 'journey',
      parts: journeys.map((says) => part(says, says.number, namesOf(says.to), itinerary)),
    },
    {
      kind: 'meeting',
      parts: meetings.map((says) => {
        const names = bilingual(says.subjectEn, says.subjectZh)
        return part(says, String(says.number), names, `${home}/meetings/${says.number}`)
      }),
    },
    {
      kind: 'agreement',
      parts: agreements.map((says) =>
        part(says, says.ref, bilingual(says.titleEn, says.titleZh), `/agreements/${says.ref}`),
      ),
    },
    {
      kind: 'commitment',
      parts: commitments.map((says) =>
        part(says, says.ref, bilingual(says.wordsEn, says.wordsZh), `/commitments/${says.ref}`),
      ),
    },
    { kind: 'cost', parts: costs.map((says) => part(says, String(says.position), null, `${home}/costs`)) },
    { kind: 'photo', parts: photos.map((says) => part(says, null, plain(says.name), home)) },
    { kind: 'source', parts: sources.map((says) => part(says, null, plain(says.title), home)) },
  ]
}

const part = (says: { id: string }, mark: string | null, names: Names | null, href: string): Part => ({
  key: says.id,
  mark,
  names,
  href,
  says,
})

const namesOf = ({ nameEn, nameZh, nameLocal, localLanguage }: Names): Names => ({
  nameEn,
  nameZh,
  nameLocal,
  localLanguage,
})

type Visit = Dossier['record']['visit']

// Not where the visit stands: that changes by the very steps of the report.
function ofVisit({ direction, titleEn, titleZh, purposeEn, purposeZh, firstOn, lastOn, ...visit }: Visit) {
  const { sensitivity, ownerName } = visit
  return { direction, titleEn, titleZh, purposeEn, purposeZh, firstOn, lastOn, sensitivity, ownerName }
}

function textsOf({ summaryEn, summaryZh, followUpEn, followUpZh }: Visit, home: string): Part[] {
  return [
    {
      key: 'summary',
      mark: 'summary',
      names: null,
      href: `${home}/edit#summary`,
      says: { summaryEn, summaryZh },
    },
    {
      key: 'follow-up',
      mark: 'follow-up',
      names: null,
      href: `${home}/edit#follow-up`,
      says: { followUpEn, followUpZh },
    },
  ]
}

const wordsPart =
  (home: string) =>
  ({ part, version: _, ...says }: Dossier['words'][number]): Part => ({
    key: `words ${part}`,
    mark: part,
    names: null,
    href: `${home}/report#${part}`,
    says,
  })
