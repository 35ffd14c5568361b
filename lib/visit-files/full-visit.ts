import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { makeAmount, makeCommitment, makeInvestment, makeStep } from '@/db/factories/commitments'
import { makeFile } from '@/db/factories/files'
import {
  agreementActs,
  agreements,
  costLines,
  meetings,
  organisations,
  people,
  places,
  programmeVersions,
  reportWords,
  visits,
} from '@/db/schema'
import { keep, settle } from '../files/store'
import { png } from '../files/testing'
import { contentOf } from '../programmes/content'
import { makeRichVisit } from '../reports/rich-visit'
import { findVisitRecord } from '../visits/record'

/** The rich visit with all that a visit file holds beside it: costs, words, a plan, money, attachments. For tests. */
export async function makeFullVisit() {
  const rich = await makeRichVisit()
  const { visit, owner, meetings: met, agreements: agreed, organisations: known } = rich
  const by = { userId: owner.id }
  const plant = await makeInvestment({
    ref: 'C2019-010',
    visitId: visit.id,
    agreementId: agreed.letter.id,
    wordsEn: 'Build a plant.',
    rung: 'agreement',
    important: true,
    internalFields: ['quote'],
  })
  await makeStep({ ...by, commitmentId: plant.id, doneOn: '2019-12-25', evidence: 'Letter of intent' })
  await makeAmount({ ...by, commitmentId: plant.id, note: 'Over five years' })
  await makeCommitment({
    ref: 'C2019-011',
    agreementId: agreed.letter.id,
    continuesId: plant.id,
    wordsEn: 'Buy the ground.',
    ownerStated: 'Somebody Else',
  })
  await transaction(async (tx) => {
    await tx
      .update(visits)
      .set({ reportedAt: Date.parse('2020-01-07T03:04:05.678Z'), internalFields: ['summary'] })
      .where(eq(visits.id, visit.id))
    await tx
      .update(meetings)
      .set({ objectiveEn: 'Win the freight.', talkingPointsZh: '班列。\n\n口岸。', readoutEn: 'They met.' })
      .where(eq(meetings.id, met.talks.id))
    await tx
      .update(agreements)
      .set({ parentId: agreed.twin.id, relation: 'succeeds' })
      .where(eq(agreements.id, agreed.letter.id))
    await tx.insert(agreementActs).values({
      agreementId: agreed.letter.id,
      kind: 'corrected',
      correction: { field: 'validUntil', before: '2021-12-31', after: '2022-12-31' },
    })
    await tx.update(people).set({ otherNames: ['Lin W.'], phone: '1', noteEn: 'Sings.' })
    await tx
      .update(organisations)
      .set({ placeId: rich.places.ural.id })
      .where(eq(organisations.id, known.oblast.id))
    await tx
      .update(places)
      .set({ latitude: 56.8389, longitude: 60.6057 })
      .where(eq(places.id, rich.places.ural.id))
    const line = { visitId: visit.id, position: 1, item: 'meals', currency: 'RUB' } as const
    await tx
      .insert(costLines)
      .values({ ...line, country: 'RU', plannedHundredths: 1250, payerId: known.oblast.id })
    const words = { visitId: visit.id, wordsEn: 'Go again.', wordsZh: '再访。' }
    await tx.insert(reportWords).values({ ...words, part: 'recommendations' })
    await tx.insert(reportWords).values({ visitId: visit.id, part: 'contacts', leftOutReason: 'None.' })
  })
  await freezePlan(owner, visit)
  const added = { addedBy: owner.id, createdAt: Date.parse('2020-01-01T00:00:00.000Z') }
  const photo = { ...(await stored(png)), mediaType: 'image/png', kind: 'photo' } as const
  const text = { mediaType: 'text/plain', kind: 'agreement-text', language: 'zh' } as const
  await makeFile({ ...added, ...photo, name: '合影.png', visitId: visit.id })
  await makeFile({ ...added, ...photo, name: '合影.PNG', meetingId: met.mayor.id })
  const letter = await stored('意向书全文')
  await makeFile({ ...added, ...text, ...letter, name: 'CON.txt', agreementId: agreed.letter.id })
  const receipt = { ...(await stored('Receipt')), mediaType: 'text/plain', kind: 'evidence' } as const
  await makeFile({ ...added, ...receipt, name: 'a:b?.txt', commitmentId: plant.id, retention: '30-years' })
  return rich
}

async function stored(content: string | Buffer) {
  const kept = await keep(Readable.from([Buffer.from(content)]), 1_000_000)
  if (typeof kept === 'string') throw new Error(kept)
  await settle(kept)
  return { sha256: kept.sha256, bytes: kept.bytes }
}

async function freezePlan(user: Parameters<typeof findVisitRecord>[0], visit: { id: string; ref: string }) {
  const record = await findVisitRecord(user, visit.ref)
  if (!record) throw new Error('The visit is not to be found.')
  const { stops, journeys, meetings: planned } = record
  const frozen = contentOf({ stops, journeys, meetings: planned.slice(1) })
  await transaction((tx) =>
    tx.insert(programmeVersions).values({
      visitId: visit.id,
      number: 2,
      planned: true,
      ...frozen,
      madeAt: Date.parse('2019-12-10T00:00:00.000Z'),
      madeBy: user.id,
    }),
  )
}
