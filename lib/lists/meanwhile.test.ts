import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreements, commitments, meetings, organisations, people, visits } from '@/db/schema'
import { agreementsTable } from '../agreements/export'
import { agreementFilters } from '../agreements/filters'
import { commitmentsTable } from '../commitments/export'
import { commitmentFilters } from '../commitments/filters'
import { organisationsTable } from '../directory/organisations/export'
import { organisationListInput } from '../directory/organisations/input'
import { peopleTable } from '../directory/people/export'
import { personListInput } from '../directory/people/input'
import { translatorFor } from '../i18n/translator-for'
import { meetingsTable } from '../meetings/list/export'
import { meetingFilters } from '../meetings/list/filters'
import type { User } from '../user'
import { visitFilters } from '../visits/filters'
import { visitsTable } from '../visits/list/export'

type Guarded = typeof visits | typeof meetings | typeof agreements | typeof commitments
type Listed = Guarded | typeof people | typeof organisations

const t = translatorFor('en')
const changing = (table: Listed, id: string, to: Partial<Listed['$inferInsert']>) =>
  transaction((tx) => tx.update(table).set(to).where(eq(table.id, id)))
const removing = (table: Listed, id: string) => changing(table, id, { removedAt: Date.now() })
const raising = (table: Guarded, id: string) => changing(table, id, { sensitivity: 'restricted' })

type Listing = { batches: AsyncIterable<{ id: string }[]> }

/** The ids of the rows that a list gives out. */
async function idsIn(table: Listing): Promise<string[]> {
  const ids: string[] = []
  for await (const rows of table.batches) ids.push(...rows.map(({ id }) => id))
  return ids
}

type Guard = [
  what: string,
  table: Guarded,
  make: (visitId: string) => Promise<{ id: string }>,
  list: (user: User) => Promise<Listing>,
]

const guarded: Guard[] = [
  ['visits', visits, () => makeVisit(), (user) => visitsTable(user, visitFilters.parse({}), 'en', t)],
  [
    'meetings',
    meetings,
    (visitId) => makeMeeting({ visitId }),
    (user) => meetingsTable(user, meetingFilters.parse({}), 'en', t),
  ],
  [
    'agreements',
    agreements,
    () => makeAgreement(),
    (user) => agreementsTable(user, agreementFilters.parse({}), 'en', t),
  ],
  [
    'agreements that are sorted by how they stand',
    agreements,
    () => makeAgreement(),
    (user) => agreementsTable(user, agreementFilters.parse({ sort: 'status' }), 'en', t),
  ],
  [
    'commitments',
    commitments,
    () => makeCommitment(),
    (user) => commitmentsTable(user, commitmentFilters.parse({}), 'en', t),
  ],
]

test.each(guarded)(
  'what is removed, or raised above the reader, while a list of %s runs is left out of it',
  async (_, table, make, list) => {
    const user = await makeUser({ clearance: 'internal' })
    const { id: visitId } = await makeVisit()
    const [kept, removed, raised] = [await make(visitId), await make(visitId), await make(visitId)]

    const running = await list(user)
    await removing(table, removed.id)
    await raising(table, raised.id)
    const ids = await idsIn(running)

    expect(ids).toContain(kept.id)
    expect(ids).not.toContain(removed.id)
    expect(ids).not.toContain(raised.id)
  },
)

test('a meeting whose visit is raised above the reader while the list runs is left out of it', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const visit = await makeVisit()
  await makeMeeting({ visitId: visit.id })

  const running = await meetingsTable(user, meetingFilters.parse({}), 'en', t)
  await raising(visits, visit.id)

  expect(await idsIn(running)).toEqual([])
})

test('a person and an organisation that are removed while their list runs are left out of it', async () => {
  const user = await makeUser()
  const [person, organisation] = [await makePerson(), await makeOrganisation()]

  const persons = await peopleTable(user, personListInput.parse({}), 'en', t)
  const partners = await organisationsTable(user, organisationListInput.parse({}), 'en', t)
  await removing(people, person.id)
  await removing(organisations, organisation.id)

  expect(await idsIn(persons)).not.toContain(person.id)
  expect(await idsIn(partners)).not.toContain(organisation.id)
})
