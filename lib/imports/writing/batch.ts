import 'server-only'

import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from '@/db/client'
import {
  agreementActs,
  agreementParties,
  agreements,
  auditEvents,
  meetingCounterparts,
  meetings,
  members,
  organisations,
  participants,
  people,
  places,
  posts,
  signatories,
  stops,
  visits,
} from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'
import { citations, sources } from '@/db/schema/sources'

// As many rows as SQLite has variables for, whatever the table.
const together = 100

function gathered<T extends SQLiteTable>(table: T) {
  let rows: T['$inferInsert'][] = []
  return {
    add: (row: T['$inferInsert']) => {
      rows.push(row)
    },
    flush: async (tx: Tx) => {
      const waiting = rows
      rows = []
      for (let from = 0; from < waiting.length; from += together)
        await tx.insert(table).values(waiting.slice(from, from + together))
    },
  }
}

/** Rows of many records, gathered and written together: one statement for a hundred, whatever refers to them after them. */
export function newBatch() {
  const batch = {
    places: gathered(places),
    organisations: gathered(organisations),
    people: gathered(people),
    posts: gathered(posts),
    visits: gathered(visits),
    members: gathered(members),
    stops: gathered(stops),
    meetings: gathered(meetings),
    counterparts: gathered(meetingCounterparts),
    participants: gathered(participants),
    agreements: gathered(agreements),
    parties: gathered(agreementParties),
    acts: gathered(agreementActs),
    signatories: gathered(signatories),
    sources: gathered(sources),
    citations: gathered(citations),
    events: gathered(auditEvents),
    records: gathered(importedRecords),
  }
  return {
    ...batch,
    flush: async (tx: Tx) => {
      for (const each of Object.values(batch)) await each.flush(tx)
    },
  }
}
