import 'server-only'

import type { Language } from '@/db/values/office'
import type { Edition } from '@/db/values/reports'
import { record } from '../audit'
import { type EditionDossier, findDossier } from '../dossiers/dossier'
import { refusalOf } from '../editions/refusal'
import { env } from '../env'
import { type Paper, words } from '../papers/tree'
import type { Wording } from '../papers/wording'
import { wordingIn } from '../papers/wording-in'
import { ok, refused } from '../result'
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
  const { record, leftOut } = dossier
  return { visit: record.visit, entries: await entriesFromDossier(user, dossier, wording), leftOut }
}

/** The same entries of a dossier that was read before, in its edition. */
export async function entriesFromDossier(
  user: User,
  { record, edition }: EditionDossier,
  wording: Wording,
): Promise<Entry[]> {
  const { visit } = record
  const inside = edition === 'internal'
  const [changes, removed] = await Promise.all([
    changesOf(visit.id),
    inside ? removedFrom(user, visit.id) : [],
  ])
  const address = env().NEXTAUTH_URL
  const host = new URL(address).hostname
  const whole = { first: visit.firstOn, last: visit.lastOn }
  return [
    ...visitEntries(record, changes, wording, { host, address: inside ? address : undefined }),
    ...removed.map((each) => goneEntry(each, whole, wording, host)),
  ]
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

/** What a calendar says, as a paper, to be held against what an edition leaves out. */
function spokenIn(entries: Entry[], ref: string): Paper {
  const texts = entries.flatMap(({ title, text, place = '' }) => [title, text, place])
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text: words(text) }))
  return { title: ref, lang: 'en', reference: ref, madeOn: '', footer: '', blocks }
}

/** A visit as an iCalendar, told in the audit trail; undefined where the user may not see it, refused as papers are. */
export async function exportVisitCalendar(user: User, ref: string, edition: Edition, language: Language) {
  const wording = wordingIn(language)
  const found = await entriesOfVisit(user, ref, edition, wording)
  if (!found) return undefined
  const { visit, entries, leftOut } = found
  const subject = { kind: 'visit', id: visit.id } as const
  const refusal = refusalOf(spokenIn(entries, visit.ref), leftOut, edition, subject)
  if (refusal) return refused(refusal.key, refusal.values)
  const told = await write(async (tx) => {
    await record(tx, user, 'visit.paper-exported', subject, {
      paper: [null, 'calendar'],
      format: [null, 'ics'],
      language: [null, language],
      edition: [null, edition],
      rows: [null, entries.length],
    })
    return ok(null)
  })
  if (!told.ok) return told
  return ok({ calendar: calendarOf(visit.ref, entries), name: `${visit.ref}.ics` })
}
