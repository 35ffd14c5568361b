import { describe, expect, test } from 'vitest'
import type { VisitRecord } from '../visits/record'
import { editionOf } from './edition'
import { leaksIn } from './leaks'
import { madeDossier, madeOrganisation, madePerson, madeVisit } from './made-dossier'
import { madeAgreement, madeCommitment, madeMeeting, madeSource } from './made-records'

const lulu = { ...madeOrganisation('lulu'), nameEn: 'Lulu Group' }
const dinner = madeMeeting('M', {
  sensitivity: 'restricted',
  subjectEn: 'Dinner by the sea',
  venue: 'Villa Serena',
  counterparts: [{ meetingId: 'M', ...lulu }],
})

/** What a public paper with these words names of a restricted dinner with Lulu Group, beside what is shown. */
function namedBy(words: string, shown: Partial<VisitRecord>): string[] {
  const dossier = madeDossier({ ...shown, meetings: [dinner, ...(shown.meetings ?? [])] })
  const { leftOut } = editionOf(dossier, 'public')
  const front = { title: '', lang: 'en', reference: '', madeOn: '', footer: '' } as const
  const leaks = leaksIn({ ...front, blocks: [{ kind: 'paragraph', text: [{ text: words }] }] }, leftOut)
  return leaks.map(({ name }) => name)
}

const member = { ...madePerson('head'), id: 'member', role: 'head' as const, position: 1 }

describe('a sentence that names whom a hidden meeting was with does not make the name a shown one', () => {
  const words = 'Talks with Lulu Group'
  test.each<[string, Partial<VisitRecord>]>([
    ['title of the visit', { visit: madeVisit({ titleEn: words }) }],
    ['subject of a meeting', { meetings: [madeMeeting('N', { subjectEn: words })] }],
    ['venue of a meeting', { meetings: [madeMeeting('N', { venue: words })] }],
    ['title of a member', { members: [{ ...member, titleEn: words }] }],
    ['title of an agreement', { agreements: [madeAgreement('A', { titleEn: words })] }],
    ['words of a commitment', { commitments: [madeCommitment('C', { wordsEn: words })] }],
    ['title of a source', { sources: [{ ...madeSource('S', [{ visitId: 'V' }]), title: words }] }],
  ])('as %s', (_, shown) => {
    expect(namedBy(words, shown)).toEqual(['Lulu Group'])
  })

  test('nor does a title that is the name and nothing more', () => {
    expect(namedBy('Lulu Group', { visit: madeVisit({ titleEn: 'Lulu Group' }) })).toEqual(['Lulu Group'])
  })
})

describe('what is shown may be spoken', () => {
  test('an organisation met at a shown meeting too', () => {
    const meetings = [madeMeeting('N', { counterparts: [{ meetingId: 'N', ...lulu }] })]

    expect(namedBy('Talks with Lulu Group', { meetings })).toEqual([])
  })

  test('an organisation whose longer name holds the hidden one, but not the hidden one beside it', () => {
    const longer = { ...madeOrganisation('longer'), nameEn: 'Lulu Group India' }
    const meetings = [madeMeeting('N', { counterparts: [{ meetingId: 'N', ...longer }] })]

    expect(namedBy('Talks with Lulu Group India', { meetings })).toEqual([])
    expect(namedBy('Talks with Lulu Group India and Lulu Group', { meetings })).toEqual(['Lulu Group'])
  })

  test('a title that a hidden and a shown meeting share, but not a longer one that holds it', () => {
    const shared = { meetings: [madeMeeting('N', { subjectEn: 'Dinner by the sea' })] }
    const longer = { meetings: [madeMeeting('N', { subjectEn: 'After the dinner by the sea' })] }

    expect(namedBy('Dinner by the sea', shared)).toEqual([])
    expect(namedBy('After the dinner by the sea', longer)).toEqual(['Dinner by the sea'])
  })

  test('a venue where something shown took place too', () => {
    expect(namedBy('It was at Villa Serena.', {})).toEqual(['Villa Serena'])
    expect(
      namedBy('It was at Villa Serena.', { meetings: [madeMeeting('N', { venue: 'Villa Serena' })] }),
    ).toEqual([])
  })
})
