import { connect, databaseFile } from '@/db/client'
import { migrate } from '@/db/migrate'
import * as schema from '@/db/schema'
import type { Role, Sensitivity } from '@/db/values/office'
import { hashPassword } from '@/lib/access/hashing'
import { env } from '@/lib/env'
import { ensureOfficeRules } from '@/lib/settings/first-rules'
import { todayIn } from '@/lib/time/local'
import { makeAgreements } from './agreements'
import { makeCommitments } from './commitments'
import { makeDirectory } from './directory'
import { writerOf } from './rows'
import { makeMeetings, makeVisits } from './visits'
import { worldOf } from './world'

/** The official who signs in, and their password. */
export const account = { email: 'official@bench.test', password: 'legation-bench' }

const staff = Array.from({ length: 12 }, (_, index) => `Officer ${index + 1}`)
const officials = ['Official', 'Deputy Director', 'Director']

/** Makes the database in DATA_DIR anew, the same for the same seed and day, in one transaction. */
export async function generate(seed: number) {
  await migrate()
  await ensureOfficeRules()
  const world = worldOf(seed, todayIn(env().HOME_ZONE))
  const { id, stamps } = world
  const passwordHash = await hashPassword(account.password)
  const people = [...staff, ...officials].map((name) => ({
    id: id(),
    name,
    email: name === 'Official' ? account.email : `${name.toLowerCase().replace(' ', '-')}@bench.test`,
    clearance: 'restricted' as Sensitivity,
    passwordHash,
    role: (officials.includes(name) ? 'official' : 'staff') as Role,
    ...stamps,
  }))
  const idsOf = (role: Role) => people.filter((person) => person.role === role).map((person) => person.id)

  const directory = makeDirectory(world)
  const visits = makeVisits(world, directory, idsOf('staff'))
  const met = makeMeetings(world, visits, directory)
  const agreed = makeAgreements(world, met.meetings, directory, idsOf('official'))
  const promised = makeCommitments(world, met.meetings, agreed.agreements, [
    ...idsOf('staff'),
    ...idsOf('official'),
  ])

  const connection = connect(databaseFile(), { readonly: false })
  const write = writerOf(connection)
  connection.transaction(() => {
    write(schema.users, people)
    write(
      schema.userRoles,
      people.map(({ id: userId, role }) => ({ userId, role })),
    )
    write(schema.places, directory.places)
    write(schema.organisations, directory.organisations)
    write(schema.people, [...directory.ours, ...directory.theirs])
    write(schema.visits, visits.visits)
    write(schema.stops, visits.stops)
    write(schema.members, visits.members)
    write(schema.meetings, met.meetings)
    write(schema.meetingCounterparts, met.counterparts)
    write(schema.participants, met.participants)
    write(schema.agreements, agreed.agreements)
    write(schema.agreementParties, agreed.parties)
    write(schema.agreementActs, agreed.acts)
    write(schema.agreementReviews, agreed.reviews)
    write(schema.meetingAgreements, agreed.spokenOf)
    write(schema.commitments, promised.commitments)
    write(schema.commitmentUpdates, promised.updates)
    write(schema.commitmentSteps, promised.steps)
    write(schema.commitmentAmounts, promised.amounts)
    write(schema.referenceSerials, world.serials())
  })()
  connection.close()
}
