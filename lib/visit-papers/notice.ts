import type { EditionDossier } from '../dossiers/dossier'
import { inLanguage } from '../i18n/bilingual'
import { part } from '../papers/blocks'
import { numbered } from '../papers/numbering'
import { type Block, type Paper, words } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { Programme } from '../programmes/content'
import { agreementTitle } from '../reports/agreement-title'
import { plannedActualBlocks } from '../reports/planned-actual'
import { formatDate } from '../time/format'
import { footerOf } from './front'
import { inShort } from './notice/in-short'
import {
  fundingBlocks,
  hostBlocks,
  memberBlocks,
  purposeBlocks,
  signature,
  whereBlocks,
} from './notice/parts'
import type { PaperOptions } from './papers'

/** What is published before a visit: who goes, when, where and why, to whom, what is planned and who pays. */
export function preTripNotice(dossier: EditionDossier, wording: Wording, options: PaperOptions): Paper {
  const { record, planned } = dossier
  const programme = going(planned?.programme ?? record)
  return noticeOf(dossier, wording, 'before', [
    ...opening(dossier, wording, programme),
    ...part(
      'programme',
      wording.t('programmes.notice.part.programme'),
      inShort(programme, record.visit, wording, 'no'),
    ),
    ...funding(dossier, wording, options),
  ])
}

/** What is published after a visit: who went, when, where and why, what had been planned and what was done. */
export function postTripNotice(dossier: EditionDossier, wording: Wording, options: PaperOptions): Paper {
  const { record, planned, edition } = dossier
  const { t } = wording
  const held = { ...record, meetings: record.meetings.filter(({ state }) => state === 'held') }
  return noticeOf(dossier, wording, 'after', [
    ...opening(dossier, wording, held),
    ...part('done', t('programmes.notice.part.done'), inShort(held, record.visit, wording, 'yes')),
    ...(planned
      ? part(
          'planned-actual',
          t('programmes.notice.part.plannedActual'),
          plannedActualBlocks({ record, planned, edition, wording }),
        )
      : []),
    ...part('signed', t('programmes.notice.part.signed'), signedBlocks(dossier, wording)),
    ...funding(dossier, wording, options),
  ])
}

const going = (programme: Programme): Programme => ({
  ...programme,
  meetings: programme.meetings.filter(({ state }) => state !== 'cancelled'),
})

type Tense = 'before' | 'after'

function noticeOf(dossier: EditionDossier, wording: Wording, tense: Tense, parts: Block[]): Paper {
  const { record, planned } = dossier
  const { visit } = record
  const told = [...record.meetings, ...(planned?.programme.meetings ?? [])]
  const { t, language, office, today } = wording
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  const { direction } = visit
  return {
    title: t(`programmes.notice.title.${tense}`, { title: title?.text ?? visit.ref }),
    lang: language,
    author: office,
    reference: visit.ref,
    madeOn: formatDate(today, language),
    footer: footerOf({ ...dossier, record: { ...record, meetings: told } }, wording),
    blocks: [
      { kind: 'paragraph', text: words(t(`programmes.notice.lead.${tense}`, { direction })) },
      ...numbered(parts, wording),
      ...signature(wording),
    ],
  }
}

function opening(dossier: EditionDossier, wording: Wording, programme: Programme): Block[] {
  const { direction } = dossier.record.visit
  const titled = (id: 'purpose' | 'where' | 'hosts' | 'members', blocks: Block[]) =>
    part(id, wording.t(`programmes.notice.part.${id}`, { direction }), blocks)
  return [
    ...titled('purpose', purposeBlocks(dossier, wording)),
    ...titled('where', whereBlocks(dossier, wording)),
    ...titled('hosts', hostBlocks(programme, wording)),
    ...titled('members', memberBlocks(dossier, wording)),
  ]
}

const funding = (dossier: EditionDossier, wording: Wording, { payers }: PaperOptions) =>
  part('funding', wording.t('programmes.notice.part.funding'), fundingBlocks(dossier, wording, payers))

/** The agreements of the visit that were signed in its days. */
function signedBlocks({ record }: EditionDossier, wording: Wording): Block[] {
  const { firstOn, lastOn } = record.visit
  const signed = record.agreements.filter(
    ({ fromThisVisit, acts }) =>
      fromThisVisit &&
      acts.some(
        ({ kind, doneOn }) =>
          (kind === 'signed' || kind === 'signed-ad-referendum') &&
          (doneOn === null || (firstOn <= doneOn && doneOn <= lastOn)),
      ),
  )
  if (signed.length === 0) return []
  return [{ kind: 'list', items: signed.map((agreement) => agreementTitle(wording, agreement)) }]
}
