import 'server-only'

import { setImmediate } from 'node:timers/promises'
import { db, type Reader } from '@/db/client'
import { env } from '../env'
import { remembering } from '../remembered'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import type { ListKind } from './columns'
import { directoryIndex, namesakes } from './directory-index'
import { agreementsGround, meetingsGround, visitsThere } from './grounds/ground-of'
import { type AgreementGiven, understandAgreement } from './kinds/agreements'
import { type MeetingGiven, understandMeeting } from './kinds/meetings'
import { type PersonGiven, understandPerson } from './kinds/people'
import { understandVisit, type VisitGiven } from './kinds/visits'
import { columnsRead, type Mapping, rowsBelow } from './mapping'
import { type Naming, namingBy } from './naming'
import type { Sheet } from './reading/sheet'
import { type RowReader, rowReader } from './row-reader'
import type { Understood } from './understood'

/** What a row of each kind becomes. */
export type Given =
  | ({ kind: 'visits' } & VisitGiven)
  | ({ kind: 'meetings' } & MeetingGiven)
  | ({ kind: 'people' } & PersonGiven)
  | ({ kind: 'agreements' } & AgreementGiven)

/** A whole list as it was understood, and the names that it adds or asks about. */
export type Understanding = { rows: Understood<Given>[]; naming: Naming }

// Milliseconds.
const longestTurn = 50

/** Reads every row of a list through its mapping, as the user sees the records that are there. */
async function understandList(
  reader: Reader,
  user: User,
  kind: ListKind,
  sheets: Sheet[],
  mapping: Mapping,
): Promise<Understanding> {
  const index = await directoryIndex(reader)
  const naming = namingBy(index, mapping)
  const ground = {
    user,
    today: todayIn(env().HOME_ZONE),
    order: mapping.order,
    naming,
    levels: levelsUpTo(user.clearance),
    seen: new Map<string, number>(),
  }
  const understand = await understanderOf(
    reader,
    user,
    kind,
    (name) => namesakes(index, 'person', name).length > 0,
  )
  const columns = columnsRead(mapping)
  const rows: Understood<Given>[] = []
  let since = performance.now()
  for (const row of rowsBelow(sheets, mapping)) {
    rows.push(understand(rowReader(ground, columns, row)))
    // Other requests are answered meanwhile; by the clock, since one row may hold as much as a thousand others.
    if (performance.now() - since < longestTurn) continue
    await setImmediate()
    since = performance.now()
  }
  return { rows, naming }
}

type Understand = (reader: RowReader) => Understood<Given>

async function understanderOf(
  reader: Reader,
  user: User,
  kind: ListKind,
  isThere: (name: string) => boolean,
): Promise<Understand> {
  if (kind === 'visits') {
    const there = await visitsThere(reader, user)
    return (row) => of('visits', understandVisit(row, there))
  }
  if (kind === 'meetings') {
    const ground = await meetingsGround(reader, user)
    return (row) => of('meetings', understandMeeting(row, ground))
  }
  if (kind === 'people') return (row) => of('people', understandPerson(row, isThere))
  const ground = await agreementsGround(reader, user)
  return (row) => of('agreements', understandAgreement(row, ground))
}

function of<K extends ListKind, T>(kind: K, row: Understood<T>): Understood<T & { kind: K }> {
  return { ...row, input: row.input && { ...row.input, kind } }
}

const remember = remembering<Understanding>(4)

/**
 * A whole list as it is understood through its mapping, against the records that the user sees. Reckoned once until
 * anything is written: for the pages of a preview, and then, while the writers wait, for bringing it in.
 */
export function understandingOfList(
  user: User,
  { id, version, kind }: { id: string; version: number; kind: ListKind },
  sheets: Sheet[],
  mapping: Mapping,
): Promise<Understanding> {
  const key = `${id} ${version} ${user.id} ${user.clearance} ${user.roles.join()} ${JSON.stringify(mapping)}`
  return remember(key, () => understandList(db, user, kind, sheets, mapping))
}
