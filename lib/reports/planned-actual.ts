import type { Edition } from '@/db/values/reports'
import type { PlannedProgramme } from '../dossiers/planned'
import { plainNote } from '../papers/blocks'
import { type Block, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { type Comparison, compareProgrammes, type Outcome, type Stage } from '../programmes/compare'
import { formatDate } from '../time/format'
import { localAt } from '../time/when'
import type { VisitRecord } from '../visits/record'
import { itineraryRows, meetingRows } from './planned-actual-rows'

type Given = {
  record: VisitRecord
  planned: PlannedProgramme | null
  edition: Edition
  wording: Wording
}

/**
 * What became of the programme as it was frozen: how many of its parts were kept, moved, dropped and added, every meeting, and
 * those stops and journeys that are not as planned. A note where nothing was frozen. Without a heading. Outside the office
 * nothing is counted, since an edition holds not all that was planned, and when it was frozen is not said.
 */
export function plannedActualBlocks({ record, planned, edition, wording }: Given): Block[] {
  const { t, language, homeZone } = wording
  if (!planned) return [plainNote(t('programmes.compare.never'))]
  const over = isOver(record)
  const compared = compareProgrammes(planned.programme, record, stageOf(record))
  const on = formatDate(localAt(planned.madeAt, homeZone).on, language)
  const counted: Block[] = [
    { kind: 'paragraph', text: words(t('programmes.compare.with', { number: planned.number, on })) },
    { kind: 'list', items: counts(compared, wording).map((line) => words(line)) },
  ]
  return [
    ...(edition === 'internal' ? counted : []),
    ...table(
      wording,
      over,
      t('programmes.compare.meetings'),
      meetingRows(compared, { record, planned, wording }),
    ),
    ...table(wording, over, t('programmes.compare.itinerary'), itineraryRows(compared, wording)),
  ]
}

function stageOf({ visit: { status } }: Pick<VisitRecord, 'visit'>): Stage {
  if (status === 'cancelled') return 'called-off'
  return status === 'returned' || status === 'reported' || status === 'closed' ? 'over' : 'ahead'
}

/** Whether nothing of the visit lies ahead any more. */
export const isOver = (record: Pick<VisitRecord, 'visit'>) => stageOf(record) !== 'ahead'

const outcomes: Outcome[] = ['kept', 'moved', 'dropped', 'unconfirmed', 'added']

function counts({ stops, journeys, meetings }: Comparison, wording: Wording): string[] {
  const { t, language } = wording
  const parts = { meetings, itinerary: [...stops, ...journeys] }
  return (['meetings', 'itinerary'] as const).flatMap((part) => {
    const of = (outcome: Outcome) => parts[part].filter((each) => each.outcome === outcome).length
    if (parts[part].length === 0) return []
    const became = outcomes
      .filter((outcome) => of(outcome) > 0)
      .map((outcome) => t(`programmes.compare.count.${outcome}`, { count: of(outcome) }))
      .join(marks[language].list)
    const planned = parts[part].filter((each) => each.planned).length
    return [t(`programmes.compare.sum.${part}`, { planned, became })]
  })
}

function table({ t }: Wording, over: boolean, caption: string, rows: Text[][]): Block[] {
  if (rows.length === 0) return []
  const head = (['what', 'planned', 'actual', 'change'] as const).map((column) =>
    t(`programmes.compare.${column}`, { over: over ? 'yes' : 'no' }),
  )
  return [{ kind: 'table', caption, head, rows, widths: [36, 22, 22, 20] }]
}
