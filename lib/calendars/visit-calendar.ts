import 'server-only'

import type { Edition, Language } from '@/db/values'
import { record } from '../audit'
import { findDossier } from '../dossiers/dossier'
import { env } from '../env'
import type { Wording } from '../papers/wording'
import { wordingIn } from '../papers/wording-in'
import { ok } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { calendarOf, type Entry } from './calendar'
import { changesOf, type Removed, removedFrom } from './changes'
import { visitEntries } from './visit-entries'

/**
 * The entries of a visit in an edition, from what the user may see; undefined where they may not see it. Only the internal
 * edition leads to the office's server, and tells as cancelled what was taken out of the visit.
 */
export async function entriesOfVisit(user: User, ref: string, edition: Edition, wording: Wording) {
  const dossier = await findDossier(user, ref, edition)
  if (!dossier) return undefined
  const { visit } = dossier.record
  const inside = edition === 'internal'
  const [changes, removed] = await Promise.all([
    changesOf(visit.id),
    inside ? removedFrom(user, visit.id) : [],
  ])
  const address = env().NEXTAUTH_URL
  const host = new URL(address).hostname
  const whole = { first: visit.firstOn, last: visit.lastOn }
  const entries: Entry[] = [
    ...visitEntries(dossier.record, changes, wording, { host, address: inside ? address : undefined }),
    ...removed.map((each) => goneEntry(each, whole, wording, host)),
  ]
  return { visit, entries }
}

function goneEntry(
  gone: Removed,
  whole: { first: string; last: string },
  { t }: Wording,
  host: string,
): Entry {
  const { kind, id, on, time, zone, precision, removedAt } = gone
  const day = on ? { first: on, last: on } : whole
  return {
    uid: `${kind}-${id}@${host}`,
    changedAt: removedAt ?? 0,
    span: precision === 'exact' && on && time ? { from: { on, time, zone }, to: null } : day,
    title: t('calendars.removed'),
    text: '',
    cancelled: true,
  }
}

/** A visit as an iCalendar, told in the audit trail; undefined where the user may not see it. */
export async function exportVisitCalendar(user: User, ref: string, edition: Edition, language: Language) {
  const wording = wordingIn(language)
  const found = await entriesOfVisit(user, ref, edition, wording)
  if (!found) return undefined
  const { visit, entries } = found
  const told = await write(async (tx) => {
    await record(
      tx,
      user,
      'visit.paper-exported',
      { kind: 'visit', id: visit.id },
      {
        paper: [null, 'calendar'],
        format: [null, 'ics'],
        language: [null, language],
        edition: [null, edition],
        rows: [null, entries.length],
      },
    )
    return ok(null)
  })
  if (!told.ok) return told
  return ok({ calendar: calendarOf(visit.ref, entries), name: `${visit.ref}.ics` })
}
