import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { organisations, people as peopleOf } from '@/db/schema'
import { languages } from '@/db/values/office'
import { agreementsTable } from '../agreements/export'
import { agreementFilters } from '../agreements/filters'
import { peopleTable } from '../directory/people/export'
import { personListInput } from '../directory/people/input'
import { translatorFor } from '../i18n/translator-for'
import { csvOf } from '../lists/csv'
import { meetingsTable } from '../meetings/list/export'
import { meetingFilters } from '../meetings/list/filters'
import { makeRichVisit } from '../reports/rich-visit'
import { visitFilters } from '../visits/filters'
import { visitsTable } from '../visits/list/export'
import { type Field, guessed, headingsRow, type ListKind } from './columns'
import { mapped, previewed } from './testing'

type Draw = typeof peopleTable
const [visits, meetings, people, agreements] = [
  visitFilters.parse({}),
  meetingFilters.parse({}),
  personListInput.parse({}),
  agreementFilters.parse({}),
]
type Asked = [user: Parameters<Draw>[0], language: Parameters<Draw>[2], t: Parameters<Draw>[3]]
const ownLists: Record<ListKind, (...asked: Asked) => Promise<{ columns: { heading: string }[] }>> = {
  visits: (user, ...rest) => visitsTable(user, visits, ...rest),
  meetings: (user, ...rest) => meetingsTable(user, meetings, ...rest),
  people: (user, ...rest) => peopleTable(user, people, ...rest),
  agreements: (user, ...rest) => agreementsTable(user, agreements, ...rest),
}

/** What each column of our own list is, in its order; null for what an import does not take. */
const meant: Record<ListKind, (Field | null)[]> = {
  visits: [
    ...(['oldNumber', 'direction', 'title', 'status', null, 'countries', 'firstOn', 'lastOn', null] as const),
    ...(['head', 'members', null, null, null] as const),
  ],
  meetings: [
    ...(['day', 'time', null, null, 'visit', null, null, 'subject', 'meetingKind', null, 'place'] as const),
    ...(['venue', null, 'counterparts', 'ourPeople', 'theirPeople'] as const),
  ],
  people: ['name', 'nameEn', 'nameZh', 'nameLocal', 'post', 'organisation'],
  agreements: [
    ...(['oldNumber', 'title', 'agreementType', 'ourParties', 'theirParties', null, 'signatories'] as const),
    ...(['agreementStatus', null, null, 'signedOn', 'validUntil', 'visit'] as const),
  ],
}

const cases = languages.flatMap((language) =>
  (['visits', 'meetings', 'people', 'agreements'] as const).map((kind) => [kind, language] as const),
)

test.each(cases)('our own list of %s is understood column by column in %s', async (kind, language) => {
  const { columns } = await ownLists[kind](await makeUser(), language, translatorFor(language))
  const headings = columns.map(({ heading }) => heading)

  const found = guessed(kind, headings)

  const said = (fields: (Field | null | undefined)[]) =>
    headings.map((heading, column) => `${heading}: ${fields[column] ?? 'left out'}`)
  expect(said(headings.map((_, column) => found[column]))).toEqual(said(meant[kind]))
  expect(headingsRow(kind, [['2019'], headings])).toBe(1)
})

test.each(languages)(
  'a meeting of our own list is read again with its time and its people in %s',
  async (language) => {
    const user = await makeUser({ clearance: 'restricted' })
    const { visit } = await makeRichVisit()
    const unknown = { startOn: null, startTime: null, startPrecision: 'visit', startAt: null } as const
    await makeMeeting({ visitId: visit.id, number: 90, subjectEn: 'Some time', subjectZh: null, ...unknown })
    const table = await meetingsTable(user, meetings, language, translatorFor(language))
    let csv = ''
    for await (const piece of csvOf(table)) csv += piece

    const { rows, naming } = await previewed(user, await mapped(user, 'meetings', csv))

    expect(rows.flatMap(({ problems }) => problems)).toEqual([])
    const there = [...(await db.select().from(peopleOf)), ...(await db.select().from(organisations))]
    const known = there.flatMap(({ nameEn, nameZh, nameLocal }) => [nameEn, nameZh, nameLocal])
    expect(known).toEqual(expect.arrayContaining([...naming.newcomers.values()].map(({ text }) => text)))
    expect(rows.map(({ input }) => input)).toContainEqual(
      expect.objectContaining({
        start: expect.objectContaining({ on: '2019-12-20', time: '10:00', precision: 'exact' }),
        subject: expect.objectContaining({
          endTime: '11:30',
          venue: expect.stringMatching(/^Дом правительства/),
        }),
      }),
    )
    expect(rows.every(({ double }) => double)).toBe(true)
  },
)
