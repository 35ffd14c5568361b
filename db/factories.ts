import { v7 } from 'uuid'
import { transaction } from './client'
import * as schema from './schema'
import type { Role, Sensitivity } from './values/office'

// What a test needs and does not care about. Each maker writes one row and answers it; name what matters to the test.

// Each worker of the browser tests counts in its own thousand, for they all write into one database.
let serial = 1000 * Number(process.env.TEST_WORKER_INDEX ?? 0)
const next = () => ++serial

/** A record with unlikely-to-clash defaults, as the database has it. */
async function made<T>(write: Parameters<typeof transaction<T[]>>[0]): Promise<T> {
  const [row] = await transaction(write)
  if (!row) throw new Error('nothing was written')
  return row
}

type Given<T extends { $inferInsert: unknown }> = Partial<T['$inferInsert']>

export async function makeUser(
  given: Given<typeof schema.users> & { roles?: Role[]; clearance?: Sensitivity } = {},
) {
  const { roles = ['staff'], ...columns } = given
  const name = `Officer ${next()}`
  const user = await transaction(async (tx) => {
    const [row] = await tx
      .insert(schema.users)
      .values({ name, email: `${v7()}@office.test`, ...columns })
      .returning()
    if (!row) throw new Error('nothing was written')
    await tx.insert(schema.userRoles).values(roles.map((role) => ({ userId: row.id, role })))
    return row
  })
  return { ...user, roles }
}

export const makePlace = (given: Given<typeof schema.places> = {}) =>
  made((tx) =>
    tx
      .insert(schema.places)
      .values({
        nameEn: `Place ${next()}`,
        nameSearch: 'place',
        country: 'IN',
        zone: 'Asia/Kolkata',
        ...given,
      })
      .returning(),
  )

export const makeOrganisation = (given: Given<typeof schema.organisations> = {}) =>
  made((tx) =>
    tx
      .insert(schema.organisations)
      .values({ nameEn: `Organisation ${next()}`, nameSearch: 'organisation', kind: 'company', ...given })
      .returning(),
  )

export const makePerson = (given: Given<typeof schema.people> = {}) =>
  made((tx) =>
    tx
      .insert(schema.people)
      .values({ nameEn: `Person ${next()}`, nameSearch: 'person', ...given })
      .returning(),
  )

export const makeVisit = (given: Given<typeof schema.visits> = {}) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.visits)
      .values({
        ref: `V1999-${String(number).padStart(3, '0')}`,
        direction: 'outbound',
        titleEn: `Visit ${number}`,
        firstOn: '2019-12-19',
        lastOn: '2019-12-26',
        ...given,
      })
      .returning(),
  )
}

export const makeMember = (given: Given<typeof schema.members> & { visitId: string; personId: string }) =>
  made((tx) =>
    tx
      .insert(schema.members)
      .values({ role: 'member', position: next(), ...given })
      .returning(),
  )

const someTime = (zone: string) => ({ zone, precision: 'visit' as const })

export const makeStop = (given: Given<typeof schema.stops> & { visitId: string; placeId: string }) => {
  const { zone, precision } = someTime('Asia/Kolkata')
  return made((tx) =>
    tx
      .insert(schema.stops)
      .values({
        position: next(),
        arrivalZone: zone,
        arrivalPrecision: precision,
        departureZone: zone,
        departurePrecision: precision,
        ...given,
      })
      .returning(),
  )
}

export const makeMeeting = (given: Given<typeof schema.meetings> & { visitId: string }) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.meetings)
      .values({
        number,
        kind: 'talks',
        subjectEn: `Meeting ${number}`,
        startZone: 'Asia/Kolkata',
        startPrecision: 'visit',
        ...given,
      })
      .returning(),
  )
}

export const makeParticipant = (
  given: Given<typeof schema.participants> & { meetingId: string; personId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.participants)
      .values({ side: 'theirs', position: next(), ...given })
      .returning(),
  )

export const makeAgreement = (given: Given<typeof schema.agreements> = {}) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.agreements)
      .values({ ref: `A1999-${String(number).padStart(3, '0')}`, titleEn: `Agreement ${number}`, ...given })
      .returning(),
  )
}

export const makeAct = (given: Given<typeof schema.agreementActs> & { agreementId: string }) =>
  made((tx) =>
    tx
      .insert(schema.agreementActs)
      .values({ kind: 'proposed', ...given })
      .returning(),
  )

export const makeCommitment = (given: Given<typeof schema.commitments> = {}) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.commitments)
      .values({
        ref: `C1999-${String(number).padStart(3, '0')}`,
        promiser: 'them',
        wordsEn: `Promise ${number}`,
        ...given,
      })
      .returning(),
  )
}

/** A commitment of an investment that has been expressed and is going. */
export const makeInvestment = (given: Given<typeof schema.commitments> = {}) =>
  makeCommitment({ kind: 'investment', rung: 'expressed', course: 'going', ...given })

export const makeStep = (
  given: Given<typeof schema.commitmentSteps> & { commitmentId: string; userId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.commitmentSteps)
      .values({ rung: 'agreement', verification: 'self-reported', ...given })
      .returning(),
  )

export const makeAmount = (
  given: Given<typeof schema.commitmentAmounts> & { commitmentId: string; userId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.commitmentAmounts)
      .values({
        kind: 'pledged',
        hundredths: 100_00,
        currency: 'USD',
        asOf: '2019-12-24',
        verification: 'self-reported',
        ...given,
      })
      .returning(),
  )

export const makeReview = (
  given: Given<typeof schema.agreementReviews> & { agreementId: string; reviewerId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.agreementReviews)
      .values({ reviewedOn: '2020-01-01', finding: 'on-course', ...given })
      .returning(),
  )

export const makeQuestion = (
  given: Given<typeof schema.reviewQuestions> & { agreementId: string; askedBy: string; askedOf: string },
) =>
  made((tx) =>
    tx
      .insert(schema.reviewQuestions)
      .values({ question: `Question ${next()}`, ...given })
      .returning(),
  )

/** A file of a record; name the record. Its bytes do not lie in the store. */
/** As many photos of a visit as reports want at first. */
export const makePhotos = async (given: { visitId: string; addedBy: string }) => {
  const photo = { ...given, kind: 'photo', mediaType: 'image/jpeg' } as const
  return [await makeFile(photo), await makeFile(photo), await makeFile(photo)]
}

export const makeFile = (given: Given<typeof schema.files> & { addedBy: string }) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.files)
      .values({
        sha256: String(number).padStart(64, '0'),
        name: `Paper ${number}.pdf`,
        mediaType: 'application/pdf',
        bytes: 1000,
        ...given,
      })
      .returning(),
  )
}

export const makeReport = (given: Given<typeof schema.tripReports> & { visitId: string }) =>
  made((tx) => tx.insert(schema.tripReports).values(given).returning())

export const makeCostLine = (given: Given<typeof schema.costLines> & { visitId: string }) =>
  made((tx) =>
    tx
      .insert(schema.costLines)
      .values({ position: next(), item: 'accommodation', currency: 'CNY', plannedHundredths: 100, ...given })
      .returning(),
  )
