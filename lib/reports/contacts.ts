import { shortDay } from '../papers/clocks'
import { fullName, joined, textOf } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks } from '../papers/wording'
import type { MeetingRecord } from '../visits/record'
import type { RecordGiven } from './given'

type Person = MeetingRecord['participants'][number]
type Organisation = NonNullable<Person['organisation']>
type Met = { organisation: Organisation | null; person: Person | null; meetings: MeetingRecord[] }

/** Whom one now knows on the other side: each organisation with the people met, their posts as at the meeting, and when. */
export function contactsSection({ record, wording }: RecordGiven): Block[] {
  const { t, language } = wording
  const head = (['organisation', 'name', 'title', 'met'] as const).map((column) =>
    t(`reports.contacts.${column}`),
  )
  const rows = contactsOf(record.meetings).map(({ organisation, person, meetings }): Text[] => [
    organisation ? fullName(wording, organisation) : words(t('reports.unknown')),
    person ? fullName(wording, person) : words(t('reports.unknown')),
    (person && textOf(wording, person.titleEn, person.titleZh)) ?? words(t('reports.unknown')),
    joined(
      meetings.map(({ number, start }) => [
        {
          text: start.on ? shortDay(wording, start.on) : t('reports.when.dateUnknown'),
          href: `#meeting-${number}`,
        },
      ]),
      marks[language].list,
    ),
  ])
  return rows.length > 0 ? [{ kind: 'table', head, rows, widths: [34, 22, 26, 18] }] : []
}

/** Each person of the other side that came, once for each post; an organisation that nobody is named of stands alone. */
function contactsOf(meetings: MeetingRecord[]): Met[] {
  const met = new Map<string, Met>()
  const meet = (organisation: Organisation | null, person: Person | null, meeting: MeetingRecord) => {
    const key = JSON.stringify([organisation?.id, person?.personId, person?.titleEn, person?.titleZh])
    const known = met.get(key)
    if (known) known.meetings.push(meeting)
    else met.set(key, { organisation, person, meetings: [meeting] })
  }
  for (const meeting of meetings.filter(({ state }) => state !== 'cancelled')) {
    const theirs = meeting.participants.filter(
      ({ side, attendance }) => side === 'theirs' && attendance === 'attended',
    )
    for (const person of theirs) meet(person.organisation, person, meeting)
    const named = new Set(theirs.map(({ organisation }) => organisation?.id))
    for (const organisation of meeting.counterparts)
      if (!named.has(organisation.id)) meet(organisation, null, meeting)
  }
  return [...met.values()].sort((a, b) => order(a, met) - order(b, met))
}

/** Those of one organisation stand together, at the place of the first of them. */
function order({ organisation }: Met, met: Map<string, Met>): number {
  return [...met.values()].findIndex((other) => other.organisation?.id === organisation?.id)
}
