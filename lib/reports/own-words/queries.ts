import 'server-only'

import { db } from '@/db/client'
import type { Language } from '@/db/values/office'
import type { ReportPart } from '@/db/values/reports'
import { findDossier } from '../../dossiers/dossier'
import { wordingIn } from '../../papers/wording-in'
import type { User } from '../../user'
import { holds } from '../holds'
import { type Layout, partTitle } from '../layouts/layout'
import { governingLayout, listLayouts } from '../layouts/queries'
import { generated } from '../parts'
import { missingForReport } from '../required'
import { hasWords, reasonOut } from '../words'
import { writablePart } from './parts'

/**
 * The parts of a visit's report in the order of the layout that holds for it, and those that only other layouts have, each
 * with how far it is: filled from the record, words added, left out and why. Undefined where the user may not see the visit.
 */
export async function findReportParts(user: User, ref: string, language: Language) {
  const dossier = await findDossier(user, ref, 'internal')
  if (!dossier) return undefined
  const { visit } = dossier.record
  const [layout, layouts] = await Promise.all([governingLayout(db, visit.id), listLayouts(db)])
  const wording = wordingIn(language)
  const told = (part: Layout['parts'][number]) => ({
    ...part,
    title: partTitle(wording, part, visit.direction),
    filled: holds[part.part](dossier),
    words: hasWords(dossier.words, part.part),
    leftOut: reasonOut(dossier.words, part.part),
    photos: part.part === 'photos' ? { have: dossier.photos.length, needed: layout.photosNeeded } : null,
  })
  const written = (part: Layout['parts'][number]) => part.part !== 'missing'
  const others = new Map(
    layouts
      .flatMap(({ parts }) => parts)
      .filter(({ part }) => !layout.parts.some((own) => own.part === part))
      .map((part) => [part.part, { ...part, titleEn: null, titleZh: null, required: false }]),
  )
  return {
    visit,
    layout,
    layouts,
    parts: layout.parts.filter(written).map(told),
    others: [...others.values()].filter(written).map(told),
  }
}

export type PartListed = NonNullable<Awaited<ReturnType<typeof findReportParts>>>['parts'][number]

/** A part of a visit's report to be written: what the record gives, in the language, and what people added. */
export async function findReportPart(user: User, ref: string, name: string, language: Language) {
  const part = writablePart(name)
  const dossier = part && (await findDossier(user, ref, 'internal'))
  if (!dossier) return undefined
  const layout = await governingLayout(db, dossier.record.visit.id)
  const wording = wordingIn(language)
  const own = layout.parts.find((each) => each.part === part) ?? titled(part)
  const missing = missingForReport(dossier, layout)
  return {
    visit: dossier.record.visit,
    part,
    title: partTitle(wording, own, dossier.record.visit.direction),
    blocks: holds[part](dossier) ? generated[part]({ ...dossier, missing, wording }) : [],
    written: dossier.words.find((words) => words.part === part),
  }
}

const titled = (part: ReportPart) => ({
  part,
  titleEn: null,
  titleZh: null,
  required: false,
  place: 'heading' as const,
})
