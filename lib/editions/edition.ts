import type { Edition } from '@/db/values/reports'
import type { Dossier, EditionDossier } from '../dossiers/dossier'
import { cutRecord } from './cut-record'
import { aboutVisit } from './cut-records'
import { cutCosts, cutPhotos, cutPlanned, cutWords } from './cut-rest'
import { folded } from './fold'
import type { Cut, LeftOut, Withheld } from './left-out'
import { reaches } from './levels'
import { namesGiven, type Spoken } from './names'

export type { LeftOut } from './left-out'

/**
 * A dossier as an edition may show it, with all that it leaves out and why. A visit that is itself above the edition is left
 * out whole, and with it everything: no paper of it can be made (see `wholeVisitIn`).
 */
export function editionOf(dossier: Dossier, edition: Edition): EditionDossier {
  if (edition === 'internal') return { ...dossier, edition, leftOut: [] }
  const { shown, withheld } = reaches(edition, dossier.record.visit) ? cut(dossier, edition) : hollow(dossier)
  return { ...shown, edition, leftOut: settled(withheld, namesGiven(shown)) }
}

/** The visit itself among what is left out, which refuses the edition; undefined where the visit may be shown. */
export function wholeVisitIn(leftOut: LeftOut[]): LeftOut | undefined {
  return leftOut.find(({ kind, field }) => kind === 'visit' && field === null)
}

function cut(dossier: Dossier, edition: Edition): Cut<Dossier> {
  const record = cutRecord(dossier.record, edition)
  const costs = cutCosts(dossier.costs)
  const photos = cutPhotos(dossier.photos, record.shown)
  const words = cutWords(dossier.words)
  const planned = cutPlanned(dossier.planned, edition, dossier.record)
  return {
    shown: {
      ...dossier,
      record: record.shown,
      costs: costs.shown,
      photos: photos.shown,
      words: words.shown,
      planned: planned.shown,
    },
    withheld: [record, costs, photos, words, planned].flatMap(({ withheld }) => withheld),
  }
}

function hollow({ record }: Dossier): Cut<Dossier> {
  const { visit } = record
  const empty = {
    ...{ titleEn: null, titleZh: null, purposeEn: null, purposeZh: null, ownerId: null, ownerName: null },
    ...{ summaryEn: null, summaryZh: null, followUpEn: null, followUpZh: null, internalFields: [] },
  }
  const none = { members: [], stops: [], journeys: [], meetings: [], agreements: [], commitments: [] }
  return {
    shown: {
      record: { ...record, visit: { ...visit, ...empty }, ...none, sources: [] },
      ...{ costs: [], photos: [], words: [], planned: null },
    },
    withheld: [{ ...aboutVisit(visit), field: null, why: 'editions.why.visit', names: [] }],
  }
}

/** Each thing once, with the names that nothing shown has too. What the plan hides is nearly always in the record as well. */
function settled(withheld: Withheld[], given: Spoken<string[]>): LeftOut[] {
  const entries = byLetters([...given.entries, ...withheld.flatMap(({ spared = [] }) => spared)])
  // A name stays hidden where only a title shown is the same, and is no less one for standing in a longer title.
  const titles = new Map([...entries, ...byLetters(given.titles)])
  const without = (names: string[], shown: Map<string, string>) =>
    names.filter((name) => !shown.has(folded(name)))
  const once = new Map<string, LeftOut>()
  for (const { spared: _, titles: called = [], ...each } of withheld) {
    const key = [each.kind, each.id, each.field].join(' ')
    const before = once.get(key)
    const hidden = [...without(called, titles), ...without(each.names, entries)]
    const names = [...new Set([...(before?.names ?? []), ...hidden])]
    once.set(key, { ...(before ?? each), names, within: holding(names, entries) })
  }
  return [...once.values()]
}

const byLetters = (names: string[]) => new Map(names.map((name) => [folded(name), name]))

function holding(names: string[], shown: Map<string, string>): string[] {
  const parts = names.map(folded).filter(Boolean)
  return [...shown].flatMap(([letters, name]) => (parts.some((part) => letters.includes(part)) ? [name] : []))
}
