import { describe, expect, test } from 'vitest'
import { editionOf, wholeVisitIn } from './edition'
import { madeDossier, madeOrganisation, madePerson, madeVisit } from './made-dossier'
import { madeAgreement, madeCommitment, madeMeeting, madeSource } from './made-records'
import { seat, shownIn } from './testing'

const rich = madeDossier(
  {
    meetings: [
      madeMeeting('M', {
        counterparts: [{ meetingId: 'M', ...madeOrganisation('host') }],
        participants: [seat('M', 'mayor')],
      }),
    ],
    agreements: [madeAgreement('A', { meetingId: 'M', meetingIds: ['M'] })],
    commitments: [
      madeCommitment('C', { meetingId: 'M', theirPerson: { id: 'p', ...madePerson('director') } }),
    ],
    sources: [madeSource('S', [{ meetingId: 'M' }])],
  },
  {
    words: [
      { part: 'conduct', wordsEn: 'words.conduct', wordsZh: null, leftOutReason: null, version: 1 },
      { part: 'contacts', wordsEn: null, wordsZh: null, leftOutReason: 'words.reason', version: 1 },
    ],
    costs: [
      {
        id: 'cost',
        version: 1,
        position: 1,
        item: 'gifts',
        country: null,
        note: 'cost.note',
        plannedHundredths: null,
        actualHundredths: 100,
        currency: 'CNY',
        rate: null,
        paidBy: 'third',
        payer: madeOrganisation('payer'),
      },
    ],
  },
)

const always = ['V.owner', 'stop.note', 'M.record', 'M.objective', 'M.talkingPoints', 'M.outcomes'].concat([
  'A.actNotes',
  'C.owner',
  'C.quote',
  'S.note',
  'S.remark',
  'words.',
  'cost.note',
  'payer.',
])
const inBoth = [
  'V.summary',
  'V.followUp',
  'head.en',
  'head.title',
  'place.en',
  'M.subject',
  'M.readout',
].concat(['M.venue', 'host.zh', 'A.title', 'A.summary', 'C.words', 'C.dueOn', 'S.title'])

describe('what is public in every record', () => {
  test('the internal edition has all of it', () => {
    const edition = editionOf(rich, 'internal')

    expect(edition).toEqual({ ...rich, edition: 'internal', leftOut: [] })
  })

  test.each(['counterpart', 'public'] as const)('%s: what is one side’s own stays inside', (edition) => {
    const shown = shownIn(rich, edition)

    expect(always.filter((token) => shown.includes(token))).toEqual([])
    expect(inBoth.filter((token) => !shown.includes(token))).toEqual([])
  })

  test('the counterpart gets the agreed text and who sat there; the public gets the readout alone', () => {
    const tokens = ['M.agreedText', 'mayor.en', 'director.en']

    expect(tokens.filter((token) => shownIn(rich, 'counterpart').includes(token))).toEqual(tokens)
    expect(tokens.filter((token) => shownIn(rich, 'public').includes(token))).toEqual([])
  })

  test('that somebody was met may be told to the public, though the seating is not', () => {
    const { leftOut } = editionOf(rich, 'public')

    expect(leftOut.flatMap(({ names }) => names)).not.toContain('mayor.en')
  })

  test('a part that was left out of the report stays out of it, without the reason', () => {
    const { words } = editionOf(rich, 'counterpart')

    expect(words).toEqual([
      { part: 'contacts', wordsEn: null, wordsZh: null, leftOutReason: '—', version: 1 },
    ])
  })
})

test('a quote goes to the counterpart where the agreed text has it letter for letter', () => {
  const quote = 'both sides will build the warehouse'
  const meetings = [madeMeeting('M', { agreedTextEn: `It was agreed that ${quote} by May.` })]
  const commitments = [madeCommitment('C', { quote, meetingId: 'M' })]
  const dossier = madeDossier({ meetings, commitments })

  expect(editionOf(dossier, 'counterpart').record.commitments[0]?.quote).toBe(quote)
  expect(editionOf(dossier, 'public').record.commitments[0]?.quote).toBe(null)
})

describe('sensitivity', () => {
  const levels = (['public', 'internal', 'restricted'] as const).map((sensitivity) => ({ sensitivity }))
  const dossier = madeDossier({
    meetings: levels.map((level) => madeMeeting(`M-${level.sensitivity}`, level)),
    agreements: levels.map((level) => madeAgreement(`A-${level.sensitivity}`, level)),
    commitments: levels.map((level) => madeCommitment(`C-${level.sensitivity}`, level)),
  })

  test.each([
    ['internal', ['public', 'internal', 'restricted']],
    ['counterpart', ['public', 'internal']],
    ['public', ['public']],
  ] as const)('%s shows records that are %s', (edition, shown) => {
    const { record } = editionOf(dossier, edition)

    expect(record.meetings.map(({ id }) => id)).toEqual(shown.map((level) => `M-${level}`))
    expect(record.agreements.map(({ id }) => id)).toEqual(shown.map((level) => `A-${level}`))
    expect(record.commitments.map(({ id }) => id)).toEqual(shown.map((level) => `C-${level}`))
  })

  test.each([
    ['internal', 'public'],
    ['restricted', 'public'],
    ['restricted', 'counterpart'],
  ] as const)('a visit that is %s has no %s edition at all', (sensitivity, edition) => {
    const hidden = { ...rich, record: { ...rich.record, visit: madeVisit({ sensitivity }) } }

    const made = editionOf(hidden, edition)

    expect(wholeVisitIn(made.leftOut)?.why).toBe('editions.why.visit')
    expect(made.leftOut).toHaveLength(1)
    expect(shownIn(hidden, edition)).not.toMatch(/[VMACS]\.|head|host|cost\./)
  })

  test('a visit that is internal may go to the counterpart', () => {
    const visit = madeVisit({ sensitivity: 'internal' })

    expect(wholeVisitIn(editionOf(madeDossier({ visit }), 'counterpart').leftOut)).toBeUndefined()
  })
})
