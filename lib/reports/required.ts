import type { Language } from '@/db/values/office'
import type { Dossier } from '../dossiers/dossier'
import { translatorFor } from '../i18n/translator-for'
import { gap, type Lacking, type Missing, missingOf } from '../visits/missing'
import { holds } from './holds'
import { type Layout, type LayoutPart, partTitle } from './layouts/layout'
import { partForm } from './part-form'
import { hasWords, reasonOut } from './words'

/**
 * What a visit's report still lacks under the layout that holds for it: the gaps of the record, then the required parts that
 * are empty and the photos that it wants. A part left out with a reason lacks nothing as a whole.
 */
export function missingForReport(dossier: Dossier, layout: Layout): Missing[] {
  const { record, words } = dossier
  const isOut = (part: LayoutPart['part']) => reasonOut(words, part) !== null
  const empty = layout.parts.filter(
    ({ part, required }) => required && !isOut(part) && !holds[part](dossier) && !hasWords(words, part),
  )
  const gaps = missingOf(record)
    .filter(({ needed, of, part }) => needed || of || !isOut(part))
    .map((known) =>
      !known.of && empty.some(({ part }) => part === known.part) ? { ...known, needed: true } : known,
    )
  const told = new Set(gaps.filter(({ of }) => !of).map(({ part }) => part))
  const photos = fewPhotos(dossier, layout)
  for (const { part } of photos) told.add(part)
  const untold = empty.filter(({ part }) => !told.has(part)).map((part) => lackingPart(dossier, part))
  return [
    ...gaps,
    ...gap('missing', 'records.emptyParts', untold).map((parts) => ({ ...parts, needed: true })),
    ...photos,
  ]
}

function lackingPart({ record: { visit } }: Dossier, part: LayoutPart): Lacking {
  const title = (language: Language) =>
    partTitle({ t: translatorFor(language), language }, part, visit.direction)
  return {
    mark: null,
    names: { nameEn: title('en'), nameZh: title('zh-CN'), nameLocal: null, localLanguage: null },
    href: partForm(visit.ref, part.part),
  }
}

function fewPhotos({ record, words, photos }: Dossier, { parts, photosNeeded }: Layout): Missing[] {
  const wanted = parts.some(({ part }) => part === 'photos') && !reasonOut(words, 'photos')
  if (!wanted || photos.length >= photosNeeded) return []
  return [
    {
      part: 'photos',
      key: 'records.fewPhotos',
      values: { count: photosNeeded, have: photos.length },
      href: `/visits/${record.visit.ref}#papers`,
      needed: true,
    },
  ]
}
