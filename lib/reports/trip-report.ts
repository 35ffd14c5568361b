import type { EditionDossier } from '../dossiers/dossier'
import { levelOfDossier } from '../dossiers/level'
import { inLanguage } from '../i18n/bilingual'
import type { Block, Paper } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate, formatRange } from '../time/format'
import type { VisitRecord } from '../visits/record'
import { composed } from './compose'
import type { Given } from './given'
import type { Layout, ReportLayouts } from './layouts/layout'
import { missingForReport } from './required'

/**
 * The trip report of a visit in one language and layout, from its dossier alone: what that does not hold is not in it, and
 * inside the office what is not known is said to be. Its links to fields are paths, which only the screen follows.
 */
export function tripReport(
  dossier: EditionDossier,
  wording: Wording,
  { shown, governing }: ReportLayouts,
): Paper {
  const { t, language, office, today } = wording
  const { record } = dossier
  const { visit } = record
  const missing = dossier.edition === 'internal' ? missingForReport(dossier, governing) : []
  const given = { ...dossier, missing, wording }
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  return {
    title: title?.text ?? visit.ref,
    ...(title && title.lang !== language && { titleLang: title.lang }),
    subtitle: [reportKind(visit, wording), formatRange(visit.firstOn, visit.lastOn, language)].join(
      marks[language].comma,
    ),
    lang: language,
    author: office,
    reference: visit.ref,
    madeOn: t('reports.asOf', { day: formatDate(today, language) }),
    footer: t(`values.sensitivity.${levelOfDossier(dossier)}`),
    blocks: [...missingCount(given, shown), ...composed(given, shown)],
  }
}

/** What the paper calls itself: a draft until it is submitted. */
function reportKind({ direction, status }: VisitRecord['visit'], { t }: Wording): string {
  const kind = t(`reports.title.${direction}`)
  if (status === 'reported' || status === 'closed') return kind
  return t(status === 'cancelled' ? 'reports.ofCancelled' : 'reports.draft', { kind })
}

function missingCount({ missing, wording: { t } }: Given, { parts }: Layout): Block[] {
  if (missing.length === 0 || !parts.some(({ part }) => part === 'missing')) return []
  const text = t('reports.missingCount', { count: missing.length })
  return [{ kind: 'note', tone: 'missing', text: [{ text, href: '#missing' }] }]
}
