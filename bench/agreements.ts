import type { agreementActs, agreementParties, agreements, meetingAgreements } from '@/db/schema/agreements'
import type { agreementReviews } from '@/db/schema/reviews'
import {
  actKinds,
  agreementTypes,
  bindingIntents,
  effectiveRules,
  reviewFindings,
  terms,
} from '@/db/values/agreements'
import { addDays, addMonths } from '@/lib/time/local'
import type { Directory } from './directory'
import { subjects } from './names'
import type { Meeting } from './visits'
import { sizes, type World } from './world'

export type Agreement = typeof agreements.$inferInsert & { id: string; partner: string; signed: number }

const actsAfter = ['amended', 'extended', 'suspended', 'terminated', 'superseded'] as const

/** Agreements with parties, acts from proposal to end, and reviews; most came up at a meeting. */
export function makeAgreements(world: World, meetings: Meeting[], directory: Directory, officials: string[]) {
  const { chance, day, id, stamps } = world
  const rows: Agreement[] = []
  const parties: (typeof agreementParties.$inferInsert)[] = []
  const acts: (typeof agreementActs.$inferInsert)[] = []
  const reviews: (typeof agreementReviews.$inferInsert)[] = []
  const spokenOf: (typeof meetingAgreements.$inferInsert)[] = []
  const proposals = Array.from({ length: sizes.agreements }, () => world.past()).sort((a, b) => a - b)
  for (const proposed of proposals) {
    const agreementId = id()
    const signed = proposed + chance.between(20, 400)
    const meeting = chance.often(0.7) ? chance.one(meetings) : undefined
    const partner = meeting?.partner ?? chance.one(directory.partners).id
    const our = chance.one(directory.ourOrganisations).id
    const stage = chance.upTo(100)
    const reach = stage < 8 ? 1 : stage < 14 ? 3 : stage < 35 ? 4 : 6
    for (const [step, kind] of actKinds.slice(0, reach).entries()) {
      const on = proposed + Math.round(((signed - proposed) * step) / 3)
      if (kind === 'notified' || on >= 0) continue
      const doneOn = chance.often(0.03) ? null : day(on)
      const apart = kind === 'signed' && chance.often(0.2)
      for (const organisationId of apart ? [our, partner] : [null])
        acts.push({ id: id(), agreementId, kind, doneOn, organisationId, ...stamps })
    }
    const later = signed + chance.between(300, 2500)
    if (reach === 6 && later < 0 && chance.often(0.5)) {
      const kind = chance.one(actsAfter)
      const untilOn = kind === 'extended' ? day(later + 1500) : null
      acts.push({ id: id(), agreementId, kind, doneOn: day(later), untilOn, ...stamps })
    }
    const due = reviewed(world, reviews, agreementId, signed, officials)
    const term = chance.one(terms)
    const [subject, subjectZh] = chance.one(subjects)
    rows.push({
      id: agreementId,
      ref: world.ref('A', day(proposed)),
      type: chance.one(agreementTypes),
      bindingIntent: chance.one(bindingIntents),
      titleEn: `On ${subject}`,
      titleZh: `关于${subjectZh}的协议`,
      textLanguages: ['zh-CN', 'en'],
      effectiveRule: chance.one(effectiveRules),
      term,
      validUntil: term === 'fixed' || term === 'renewed' ? day(signed + 1800) : null,
      renewalMonths: term === 'renewed' ? 36 : null,
      noticeDays: chance.often(0.3) ? 90 : null,
      reviewDueOn: due,
      reviewerId: chance.one(officials),
      visitId: meeting?.visitId,
      meetingId: meeting?.id,
      sensitivity: world.sensitivity(),
      ...stamps,
      partner,
      signed,
    })
    for (const [position, organisationId] of [our, partner].entries())
      parties.push({
        id: id(),
        agreementId,
        organisationId,
        side: position === 0 ? 'ours' : 'theirs',
        position: position + 1,
        ...stamps,
      })
    for (const { id: meetingId } of chance.some(meetings, chance.upTo(4)))
      spokenOf.push({ meetingId, agreementId })
  }
  return { agreements: rows, parties, acts, reviews, spokenOf }
}

type Reviews = (typeof agreementReviews.$inferInsert)[]

/** Reviews every year or two from the signature on, some of them late; answers the day of the next. */
function reviewed(world: World, into: Reviews, agreementId: string, signed: number, officials: string[]) {
  const { chance, day, id, stamps } = world
  if (chance.often(0.15) || signed >= 0) return null
  const months = chance.one([12, 24, 36])
  let due = addMonths(day(signed), months)
  while (due < world.today && !chance.often(0.02)) {
    const late = chance.often(0.25) ? chance.between(1, 120) : -chance.upTo(30)
    const reviewedOn = addDays(due, late)
    if (reviewedOn > world.today) break
    due = addMonths(reviewedOn, months)
    const finding = chance.one(reviewFindings)
    const reviewerId = chance.one(officials)
    into.push({ id: id(), agreementId, reviewerId, reviewedOn, finding, nextOn: due, ...stamps })
  }
  return due
}
