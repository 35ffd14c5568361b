import { check, id, index, integer, oneOf, sql, stamps, table, text } from '../columns'
import { costItems, payers } from '../values/visits'
import { organisations } from './people'
import { visits } from './visits'

/** A line of what the visit was to cost and did. */
export const costLines = table(
  'cost_lines',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    position: integer('position').notNull(),
    item: text('item', { enum: costItems }).notNull(),
    /** ISO 3166-1 alpha-2; empty: of the visit as a whole. */
    country: text('country'),
    note: text('note'),
    /** In hundredths of the currency's unit, whatever its own subdivision. */
    plannedHundredths: integer('planned_hundredths'),
    actualHundredths: integer('actual_hundredths'),
    /** ISO 4217. */
    currency: text('currency').notNull(),
    /** Units of the office's own currency for one of this, as a decimal; empty where it is the office's own or not known. */
    rate: text('rate'),
    paidBy: text('paid_by', { enum: payers }).notNull().default('us'),
    payerId: text('payer_id').references(() => organisations.id),
    ...stamps(),
  },
  (line) => [
    index('cost_lines_visit').on(line.visitId, line.position),
    oneOf('cost_lines_item', line.item, costItems),
    oneOf('cost_lines_paid_by', line.paidBy, payers),
    check('cost_lines_currency', sql`${line.currency} glob '[A-Z][A-Z][A-Z]'`),
    check('cost_lines_country', sql`${line.country} glob '[A-Z][A-Z]'`),
    check('cost_lines_planned', sql`${line.plannedHundredths} >= 0`),
    check('cost_lines_actual', sql`${line.actualHundredths} >= 0`),
    check(
      'cost_lines_amount',
      sql`${line.plannedHundredths} is not null or ${line.actualHundredths} is not null`,
    ),
  ],
)
