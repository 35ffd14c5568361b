import {
  anyOf,
  bilingual,
  check,
  id,
  index,
  instant,
  integer,
  internalFields,
  oneOf,
  realDay,
  sensitivity,
  sql,
  stamps,
  table,
  text,
  uniqueIndex,
  when,
  whenChecks,
} from '../columns'
import { sensitivities } from '../values/office'
import { directions, journeyModes, memberRoles, visitStatuses } from '../values/visits'
import { organisations, people } from './people'
import { places } from './places'
import { users } from './users'

export const visits = table(
  'visits',
  {
    id: id(),
    ref: text('ref').notNull(),
    direction: text('direction', { enum: directions }).notNull(),
    ...bilingual('title'),
    ...bilingual('purpose'),
    firstOn: text('first_on').notNull(),
    lastOn: text('last_on').notNull(),
    status: text('status', { enum: visitStatuses }).notNull().default('planned'),
    sensitivity: sensitivity(),
    /** The officer who keeps this visit and owes its report. */
    ownerId: text('owner_id').references(() => users.id),
    /** The officer as another office's visit file names them, where nobody here is that person. */
    ownerStated: text('owner_stated'),
    ...bilingual('summary'),
    ...bilingual('followUp'),
    reportedAt: instant('reported_at'),
    internalFields: internalFields(),
    ...stamps(),
  },
  (visit) => [
    uniqueIndex('visits_ref').on(visit.ref),
    index('visits_first_on').on(visit.firstOn),
    index('visits_status').on(visit.status),
    oneOf('visits_direction', visit.direction, directions),
    oneOf('visits_status_known', visit.status, visitStatuses),
    oneOf('visits_sensitivity', visit.sensitivity, sensitivities),
    anyOf('visits_titled', visit.titleEn, visit.titleZh),
    realDay('visits_first_day', visit.firstOn),
    realDay('visits_last_day', visit.lastOn),
    check('visits_days_in_order', sql`${visit.firstOn} <= ${visit.lastOn}`),
  ],
)

export const members = table(
  'members',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: memberRoles }).notNull(),
    /** Place in the order of precedence, from 1. */
    position: integer('position').notNull(),
    /** The title as at the visit, whatever the person became later. */
    ...bilingual('title'),
    organisationId: text('organisation_id').references(() => organisations.id),
    ...stamps(),
  },
  (member) => [
    index('members_visit').on(member.visitId, member.position),
    index('members_person').on(member.personId),
    uniqueIndex('members_once').on(member.visitId, member.personId).where(sql`removed_at is null`),
    oneOf('members_role', member.role, memberRoles),
  ],
)

export const stops = table(
  'stops',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    position: integer('position').notNull(),
    placeId: text('place_id')
      .notNull()
      .references(() => places.id),
    ...when('arrival'),
    ...when('departure'),
    ...bilingual('note'),
    ...stamps(),
  },
  (stop) => [
    index('stops_visit').on(stop.visitId, stop.position),
    index('stops_place').on(stop.placeId),
    ...whenChecks('stops_arrival', {
      on: stop.arrivalOn,
      time: stop.arrivalTime,
      part: stop.arrivalPart,
      precision: stop.arrivalPrecision,
      at: stop.arrivalAt,
    }),
    ...whenChecks('stops_departure', {
      on: stop.departureOn,
      time: stop.departureTime,
      part: stop.departurePart,
      precision: stop.departurePrecision,
      at: stop.departureAt,
    }),
  ],
)

export const journeys = table(
  'journeys',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    position: integer('position').notNull(),
    mode: text('mode', { enum: journeyModes }).notNull(),
    number: text('number'),
    fromPlaceId: text('from_place_id')
      .notNull()
      .references(() => places.id),
    toPlaceId: text('to_place_id')
      .notNull()
      .references(() => places.id),
    ...when('departure'),
    ...when('arrival'),
    ...stamps(),
  },
  (journey) => [
    index('journeys_visit').on(journey.visitId, journey.position),
    index('journeys_from').on(journey.fromPlaceId),
    index('journeys_to').on(journey.toPlaceId),
    oneOf('journeys_mode', journey.mode, journeyModes),
    ...whenChecks('journeys_departure', {
      on: journey.departureOn,
      time: journey.departureTime,
      part: journey.departurePart,
      precision: journey.departurePrecision,
      at: journey.departureAt,
    }),
    ...whenChecks('journeys_arrival', {
      on: journey.arrivalOn,
      time: journey.arrivalTime,
      part: journey.arrivalPart,
      precision: journey.arrivalPrecision,
      at: journey.arrivalAt,
    }),
    check(
      'journeys_in_order',
      sql`${journey.departurePrecision} <> 'exact' or ${journey.arrivalPrecision} <> 'exact' or ${journey.departureAt} <= ${journey.arrivalAt}`,
    ),
  ],
)
