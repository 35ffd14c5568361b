import type { EditionDossier } from '../dossiers/dossier'
import { inLanguage } from '../i18n/bilingual'
import { highestLevel } from '../papers/level'
import type { Block, Paper } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate, formatRange } from '../time/format'

type Rest = { blocks: Block[]; madeOn?: string; about?: string[] }

/** A paper under the visit's title: what it is and what it is about stand below, and for whose eyes it is at the foot. */
export function paperOf(dossier: EditionDossier, wording: Wording, kind: string, rest: Rest): Paper {
  const { visit } = dossier.record
  const { t, language, office, today } = wording
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  const { blocks, madeOn, about = [] } = rest
  return {
    title: title?.text ?? visit.ref,
    ...(title && title.lang !== language && { titleLang: title.lang }),
    subtitle: [kind, ...about, formatRange(visit.firstOn, visit.lastOn, language)].join(
      marks[language].comma,
    ),
    lang: language,
    author: office,
    reference: visit.ref,
    madeOn: madeOn ?? t('reports.asOf', { day: formatDate(today, language) }),
    footer: footerOf(dossier, wording),
    blocks,
  }
}

/** For whose eyes a paper is: the edition, or inside the office the highest level of what a programme holds. */
export function footerOf({ edition, record: { visit, meetings } }: EditionDossier, { t }: Wording): string {
  if (edition !== 'internal') {
    const [first = '', ...rest] = t(`values.edition.${edition}`)
    return first.toUpperCase() + rest.join('')
  }
  return t(`values.sensitivity.${highestLevel([visit, ...meetings])}`)
}
