import { describe, expect, test } from 'vitest'
import type { Edition } from '@/db/values/reports'
import type { Dossier } from '../dossiers/dossier'
import { editionOf } from './edition'
import { madeDossier, madeOrganisation, madePerson, madeVisit } from './made-dossier'
import { madeAgreement, madeCommitment, madeMeeting, madeSource } from './made-records'
import { seat, shownIn } from './testing'

const reasons = (dossier: Dossier, edition: Edition) =>
  editionOf(dossier, edition).leftOut.map(({ id, field, why }) => [id, field, why.split('.').at(-1)])

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
