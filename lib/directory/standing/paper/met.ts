import { fact, facts, heading } from '../../../papers/blocks'
import { joined, textOf } from '../../../papers/runs'
import { type Block, type Text, words } from '../../../papers/tree'
import { marks, type Wording } from '../../../papers/wording'
import { participantText } from '../../../reports/participants'
import type { EarlierMeeting } from '../known'
import { openingOf } from '../opening'
import { anchorOf, metOn } from './given'

const mostOfRecord = 700

/**
 * An earlier meeting in short: its day and subject as a heading of that level, who sat there, how the record begins, and what
 * came of it.
 */
export function metBlocks(wording: Wording, meeting: EarlierMeeting, level: 2 | 3): Block[] {
  const { t, language } = wording
  const { visit, number } = meeting
  const subject = textOf(wording, meeting.subjectEn, meeting.subjectZh)
  const reference = t('talks.minutes.of', { ref: visit.ref, number })
  const sides = (['theirs', 'ours'] as const).flatMap((side) =>
    fact(
      t(`values.side.${side}`),
      ...meeting.participants
        .filter((seat) => seat.side === side)
        .map((seat) => participantText(wording, seat)),
    ),
  )
  return [
    heading(
      level,
      anchorOf(meeting),
      joined([words(metOn(wording, meeting)), subject], marks[language].colon),
    ),
    ...facts(
      fact(t('reports.basics.reference'), reference),
      sides,
      fact(t('talks.minutes.said'), ...saidAt(wording, meeting)),
      fact(t('talks.minutes.outcomes'), ...outcomesOf(wording, meeting)),
    ),
  ]
}

function saidAt(wording: Wording, { recordEn, recordZh }: EarlierMeeting): Text[] {
  const [record] = textOf(wording, recordEn, recordZh) ?? []
  if (!record) return [words(wording.t('talks.minutes.noRecord'))]
  const { paragraphs, whole } = openingOf(record.text, mostOfRecord)
  const said = paragraphs.map((text) => [{ ...record, text }])
  return whole ? said : [...said, words(wording.t('talks.met.more'))]
}

function outcomesOf(wording: Wording, { outcomes }: EarlierMeeting): Text[] {
  const { t, language } = wording
  return outcomes.map(({ kind, textEn, textZh }) =>
    joined([words(t(`values.outcomeKind.${kind}`)), textOf(wording, textEn, textZh)], marks[language].colon),
  )
}
