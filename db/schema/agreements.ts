import {
  anyOf,
  bilingual,
  boolean,
  type Column,
  check,
  id,
  index,
  integer,
  internalFields,
  json,
  oneOf,
  primaryKey,
  realDay,
  sensitivity,
  sql,
  stamps,
  table,
  text,
  uniqueIndex,
} from '../columns'
import {
  actKinds,
  agreementRelations,
  agreementTypes,
  bindingIntents,
  effectiveRules,
  partySides,
  terms,
} from '../values/agreements'
import { roles, sensitivities } from '../values/office'
import { meetings } from './meetings'
import { organisations, people } from './people'
import { places } from './places'
import { users } from './users'
import { visits } from './visits'

export const agreements = table(
  'agreements',
  {
    id: id(),
    ref: text('ref').notNull(),
    type: text('type', { enum: agreementTypes }).notNull().default('unknown'),
    bindingIntent: text('binding_intent', { enum: bindingIntents }).notNull().default('unknown'),
    /** The title as given on the text, in each of its languages. */
    ...bilingual('title'),
    titleLocal: text('title_local'),
    titleLocalLanguage: text('title_local_language'),
    ...bilingual('summary'),
    /** BCP 47 tags of the texts, and of those that are authentic. */
    textLanguages: json<string[]>('text_languages').notNull().default([]),
    authenticLanguages: json<string[]>('authentic_languages').notNull().default([]),
    effectiveRule: text('effective_rule', { enum: effectiveRules }).notNull().default('unknown'),
    effectiveOn: text('effective_on'),
    term: text('term', { enum: terms }).notNull().default('unknown'),
    validUntil: text('valid_until'),
    noticeDays: integer('notice_days'),
    renewalMonths: integer('renewal_months'),
    /** The day of the next review: as computed, or, where a reason is given, as a person set it. */
    reviewDueOn: text('review_due_on'),
    reviewDueReason: text('review_due_reason'),
    reviewerId: text('reviewer_id').references(() => users.id),
    /** Where it first came up, or was signed. */
    visitId: text('visit_id').references(() => visits.id),
    meetingId: text('meeting_id').references(() => meetings.id),
    parentId: text('parent_id').references((): Column => agreements.id),
    relation: text('relation', { enum: agreementRelations }),
    /** The record stands for papers whose particulars are still to be found. */
    toBeCompleted: boolean('to_be_completed').notNull().default(false),
    internalFields: internalFields(),
    sensitivity: sensitivity(),
    ...stamps(),
  },
  (agreement) => [
    uniqueIndex('agreements_ref').on(agreement.ref),
    index('agreements_visit').on(agreement.visitId),
    index('agreements_meeting').on(agreement.meetingId),
    index('agreements_parent').on(agreement.parentId),
    index('agreements_review_due').on(agreement.reviewDueOn),
    oneOf('agreements_type', agreement.type, agreementTypes),
    oneOf('agreements_binding_intent', agreement.bindingIntent, bindingIntents),
    oneOf('agreements_effective_rule', agreement.effectiveRule, effectiveRules),
    oneOf('agreements_term', agreement.term, terms),
    oneOf('agreements_relation', agreement.relation, agreementRelations),
    oneOf('agreements_sensitivity', agreement.sensitivity, sensitivities),
    anyOf('agreements_titled', agreement.titleEn, agreement.titleZh, agreement.titleLocal),
    realDay('agreements_effective_on', agreement.effectiveOn),
    realDay('agreements_valid_until', agreement.validUntil),
    realDay('agreements_review_due_on', agreement.reviewDueOn),
    check(
      'agreements_relation_whole',
      sql`(${agreement.parentId} is null) = (${agreement.relation} is null)`,
    ),
    check('agreements_not_own_parent', sql`${agreement.parentId} <> ${agreement.id}`),
  ],
)

export const agreementParties = table(
  'agreement_parties',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    side: text('side', { enum: partySides }).notNull(),
    position: integer('position').notNull(),
    ...stamps(),
  },
  (party) => [
    index('agreement_parties_agreement').on(party.agreementId, party.position),
    index('agreement_parties_organisation').on(party.organisationId),
    uniqueIndex('agreement_parties_once')
      .on(party.agreementId, party.organisationId)
      .where(sql`removed_at is null`),
    oneOf('agreement_parties_side', party.side, partySides),
  ],
)

export const signatories = table(
  'signatories',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id').references(() => organisations.id),
    ...bilingual('title'),
    signedOn: text('signed_on'),
    placeId: text('place_id').references(() => places.id),
    position: integer('position').notNull(),
    ...stamps(),
  },
  (signatory) => [
    index('signatories_agreement').on(signatory.agreementId, signatory.position),
    index('signatories_person').on(signatory.personId),
    realDay('signatories_signed_on', signatory.signedOn),
  ],
)

export const agreementActs = table(
  'agreement_acts',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    kind: text('kind', { enum: actKinds }).notNull(),
    /** The day, where it was done. Empty: the day is not known. */
    doneOn: text('done_on'),
    placeId: text('place_id').references(() => places.id),
    /** Whose act it was, where each party acts on its own. */
    organisationId: text('organisation_id').references(() => organisations.id),
    /** What an extension extends to, or the day from which a notice of ending takes effect. */
    untilOn: text('until_on'),
    /** Of a correction: which recorded fact it sets right, what stood there and what is true. */
    correction: json<{ field: string; before: string | null; after: string | null }>('correction'),
    ...bilingual('note'),
    ...stamps(),
  },
  (act) => [
    index('agreement_acts_agreement_done_on').on(act.agreementId, act.doneOn),
    oneOf('agreement_acts_kind', act.kind, actKinds),
    realDay('agreement_acts_done_on', act.doneOn),
    realDay('agreement_acts_until_on', act.untilOn),
  ],
)

/** Agreements spoken of at a meeting. */
export const meetingAgreements = table(
  'meeting_agreements',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
  },
  (link) => [
    primaryKey({ columns: [link.meetingId, link.agreementId] }),
    index('meeting_agreements_agreement').on(link.agreementId),
  ],
)

/** What holds for agreements of a type where they say nothing else: how often and by whom reviewed, which notice to end. */
export const agreementTypeSettings = table(
  'agreement_type_settings',
  {
    id: id(),
    type: text('type', { enum: agreementTypes }).notNull(),
    reviewMonths: integer('review_months'),
    /** Who reviews: a person, else anybody of a role. */
    reviewerId: text('reviewer_id').references(() => users.id),
    reviewerRole: text('reviewer_role', { enum: roles }),
    noticeDays: integer('notice_days'),
    ...stamps(),
  },
  (setting) => [
    uniqueIndex('agreement_type_settings_type').on(setting.type),
    oneOf('agreement_type_settings_type_known', setting.type, agreementTypes),
    oneOf('agreement_type_settings_role', setting.reviewerRole, roles),
    check('agreement_type_settings_months', sql`${setting.reviewMonths} between 1 and 1200`),
    check('agreement_type_settings_notice', sql`${setting.noticeDays} between 0 and 3660`),
  ],
)
