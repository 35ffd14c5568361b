import type { Language } from '@/db/values/office'
import type { Edition } from '@/db/values/reports'
import type { EditionDossier } from '../../dossiers/dossier'
import type { VisitRecord } from '../../visits/record'
import type { Layout } from '../layouts/layout'
import { internationalLayout, officeLayout } from '../layouts/shipped'
import { tripReport } from '../trip-report'
import { wordingOf } from './reading'

type More = Partial<Omit<EditionDossier, 'record'>> & { layout?: Layout; governing?: Layout }

/** For tests: a dossier of a record and nothing beside it. */
export function dossierOf(record: VisitRecord, more: Partial<EditionDossier> = {}): EditionDossier {
  const edition: Edition = 'internal'
  return { record, costs: [], photos: [], words: [], planned: null, edition, leftOut: [], ...more }
}

/** For tests: the report of a record, in the layout of its language where none is named. */
export function reportOf(record: VisitRecord, language: Language, { layout, governing, ...more }: More = {}) {
  const own = language === 'en' ? internationalLayout : officeLayout
  const layouts = { shown: layout ?? own, governing: governing ?? officeLayout }
  return tripReport(dossierOf(record, more), wordingOf(language), layouts)
}
