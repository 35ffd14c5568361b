import { describe, expect, test } from 'vitest'
import type { Edition } from '@/db/values'
import type { Dossier } from '../dossiers/dossier'
import { editionOf, wholeVisitIn } from './edition'
import {
  madeAgreement,
  madeCommitment,
  madeDossier,
  madeMeeting,
  madeOrganisation,
  madePerson,
  madeSource,
  madeVisit,
} from './made-dossier'

const seat = (meetingId: string, id: string) => ({
  ...madePerson(id),
  id: `seat of ${id}`,
  meetingId,
  side: 'theirs' as const,
  attendance: 'attended' as const,
})

const shownIn = (dossier: Dossier, edition: Edition) => {
  const { leftOut: _, ...shown } = editionOf(dossier, edition)
  return JSON.stringify(shown)
}
const reasons = (dossier: Dossier, edition: Edition) =>
  editionOf(dossier, edition).leftOut.map(({ id, field, why }) => [id, field, why.split('.').at(-1)])

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

describe('what hangs on a hidden meeting', () => {
  const dossier = madeDossier(
    {
      meetings: [
        madeMeeting('M', {
          sensitivity: 'restricted',
          counterparts: [{ meetingId: 'M', ...madeOrganisation('secret') }],
          participants: [seat('M', 'agent')],
        }),
        madeMeeting('N', { counterparts: [{ meetingId: 'N', ...madeOrganisation('open') }] }),
      ],
      agreements: [
        madeAgreement('signed', { meetingId: 'M', meetingIds: ['M', 'N'] }),
        madeAgreement('spoken', { fromThisVisit: false, meetingIds: ['M'] }),
      ],
      commitments: [madeCommitment('C', { meetingId: 'M' }), madeCommitment('D', { agreementId: 'spoken' })],
      sources: [
        madeSource('S', [{ meetingId: 'M' }]),
        madeSource('T', [{ meetingId: 'M' }, { meetingId: 'N' }]),
      ],
    },
    {
      photos: ['M', 'N'].map((meetingId) => ({
        id: `photo of ${meetingId}`,
        sha256: meetingId,
        name: `${meetingId}.jpg`,
        mediaType: 'image/jpeg',
        visitId: null,
        meetingId,
        agreementId: null,
      })),
    },
  )
  const { record, photos } = editionOf(dossier, 'public')

  test('goes with it', () => {
    expect(reasons(dossier, 'public').filter(([, field]) => field === null)).toEqual([
      ['M', null, 'level'],
      ['spoken', null, 'withHidden'],
      ['C', null, 'withHidden'],
      ['D', null, 'withHidden'],
      ['S', null, 'withHidden'],
      ['photo of M', null, 'withHidden'],
    ])
    expect(photos.map(({ id }) => id)).toEqual(['photo of N'])
  })

  test('what stays no longer points to it', () => {
    expect(record.agreements[0]).toMatchObject({ id: 'signed', meetingId: null, meetingIds: ['N'] })
    expect(record.sources[0]?.citations.map(({ meetingId }) => meetingId)).toEqual(['N'])
  })

  test('its names are known to the check, and a name that something shown has too is not', () => {
    const { leftOut } = editionOf(dossier, 'public')
    const names = leftOut.find(({ id }) => id === 'M')?.names

    expect(names).toEqual(expect.arrayContaining(['M.subjectEn', 'M.subjectZh', 'secret.zh', 'agent.local']))
    const met = { ...dossier.record, meetings: dossier.record.meetings.map(alsoSecret) }
    const again = editionOf({ ...dossier, record: met }, 'public').leftOut.find(({ id }) => id === 'M')
    expect(again?.names).not.toContain('secret.zh')
  })
})

const alsoSecret = (meeting: ReturnType<typeof madeMeeting>) => ({
  ...meeting,
  counterparts: [{ meetingId: meeting.id, ...madeOrganisation('secret') }],
})

describe('fields that a person keeps inside', () => {
  const dossier = madeDossier({
    visit: madeVisit({ internalFields: ['purpose', 'summary', 'followUp'] }),
    meetings: [
      madeMeeting('M', {
        participants: [seat('M', 'mayor')],
        internalFields: ['venue', 'participants', 'agreedText', 'readout'],
      }),
    ],
    agreements: [madeAgreement('A', { internalFields: ['summary', 'signatories'] })],
    commitments: [
      madeCommitment('C', {
        theirPerson: { id: 'p', ...madePerson('director') },
        internalFields: ['quote', 'dueOn', 'theirPerson'],
      }),
    ],
  })
  const tokens = [
    'V.purpose',
    'V.summary',
    'V.followUp',
    'M.venue',
    'mayor',
    'M.agreedText',
    'M.readout',
  ].concat(['A.summary', 'C.quote', 'C.dueOn', 'director'])

  test.each(['counterpart', 'public'] as const)('are empty in the %s edition', (edition) => {
    const shown = shownIn(dossier, edition)

    expect(tokens.filter((token) => shown.includes(token))).toEqual([])
    expect(shown).not.toContain('followUp"')
  })

  test('take the names in them along', () => {
    const { leftOut } = editionOf(dossier, 'counterpart')
    const names = leftOut.flatMap((each) => each.names)

    expect(names).toEqual(expect.arrayContaining(['mayor.en', 'director.zh', 'M.venue']))
  })
})

test('letters, files and notes are the office’s own papers', () => {
  const sources = [{ ...madeSource('S', [{ visitId: 'V' }]), kind: 'letter' as const }]

  expect(reasons(madeDossier({ sources }), 'counterpart')).toContainEqual(['S', null, 'unpublished'])
})

describe('the plan', () => {
  const planned = (meetings: ReturnType<typeof madeMeeting>[]) => ({
    number: 1,
    madeAt: 0,
    programme: { stops: madeDossier().record.stops, journeys: [], meetings },
  })

  test('hides what the record hides, told once', () => {
    const now = madeMeeting('M', { sensitivity: 'restricted' })
    const then = madeMeeting('M', { subjectEn: 'the old title' })
    const dossier = madeDossier({ meetings: [now] }, { planned: planned([then]) })

    const made = editionOf(dossier, 'public')

    expect(made.planned?.programme.meetings).toEqual([])
    const told = made.leftOut.filter(({ id }) => id === 'M')
    expect(told).toHaveLength(1)
    expect(told[0]?.names).toEqual(expect.arrayContaining(['M.subjectEn', 'the old title']))
  })

  test('keeps inside what was marked since, and has no notes on stops', () => {
    const now = madeMeeting('M', { internalFields: ['venue'] })
    const dossier = madeDossier({ meetings: [now] }, { planned: planned([madeMeeting('M')]) })

    const { programme } = editionOf(dossier, 'counterpart').planned ?? {}

    expect(programme?.meetings[0]?.venue).toBe(null)
    expect(JSON.stringify(programme)).not.toContain('stop.note')
  })
})
