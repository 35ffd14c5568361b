import { type Sensitivity, sensitivities } from '@/db/values'
import { inLanguage } from '../i18n/bilingual'
import { numbered } from '../papers/numbering'
import type { Block, Paper } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate, formatRange } from '../time/format'
import { missingOf } from '../visits/missing'
import type { VisitRecord } from '../visits/record'
import { agreementsSection } from './agreements'
import { basicsSection } from './basics'
import { commitmentsSection } from './commitments'
import { followUpSection } from './follow-up'
import type { Given } from './given'
import { meetingsSection } from './meetings'
import { missingSection } from './missing-list'
import { programmeSection } from './programme'
import { sourcesSection } from './sources'
import { summarySection } from './summary'

/**
 * The trip report of a visit in one language, from its record alone: what the record does not hold is not in it, and
 * what is not known is said to be. Its links to fields are paths, which only the screen follows.
 */
export function tripReport(record: VisitRecord, wording: Wording): Paper {
  const { t, language, office, today } = wording
  const { visit } = record
  const given = { record, missing: missingOf(record), wording }
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
    footer: t(`values.sensitivity.${highest(record)}`),
    blocks: numbered([...missingCount(given), ...sectionsOf(given)], language),
  }
}

const sectionsOf = (given: Given): Block[] => [
  ...summarySection(given),
  ...basicsSection(given),
  ...programmeSection(given),
  ...meetingsSection(given),
  ...agreementsSection(given),
  ...commitmentsSection(given),
  ...followUpSection(given),
  ...sourcesSection(given),
  ...missingSection(given),
]

/** What the paper calls itself: a draft until it is submitted. */
function reportKind({ direction, status }: VisitRecord['visit'], { t }: Wording): string {
  const kind = t(`reports.title.${direction}`)
  if (status === 'reported' || status === 'closed') return kind
  return t(status === 'cancelled' ? 'reports.ofCancelled' : 'reports.draft', { kind })
}

function missingCount({ missing, wording: { t } }: Given): Block[] {
  if (missing.length === 0) return []
  const text = t('reports.missingCount', { count: missing.length })
  return [{ kind: 'note', tone: 'missing', text: [{ text, href: '#missing' }] }]
}

/** The highest level of what the paper holds, which is then the paper's own. */
function highest({ visit, meetings, agreements, commitments }: VisitRecord): Sensitivity {
  const levels = [visit, ...meetings, ...agreements, ...commitments].map(({ sensitivity }) => sensitivity)
  return sensitivities.findLast((level) => levels.includes(level)) ?? visit.sensitivity
}
