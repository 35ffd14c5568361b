import 'server-only'

import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { imports } from '@/db/schema/imports'
import { settleReviewDue } from '../agreements/settle-review'
import { record } from '../audit'
import { env } from '../env'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { write } from '../writing'
import { findImportRow, type ImportRow, importing } from './access'
import type { BringInInput } from './input'
import { keptMapping } from './mapping'
import { readStored } from './reading/read'
import { type Given, type Understanding, understandingOfList } from './understand'
import type { Understood } from './understood'
import { writeAgreement } from './writing/agreements'
import { meetingNumbers, writeMeeting } from './writing/meetings'
import { writePerson } from './writing/people'
import { writeVisit } from './writing/visits'
import { type Writer, writerOf } from './writing/writer'

type Ready = Understood<Given> & { input: Given }

/** The rows that come in: all that could be read, without those that look like ones already there, where asked. */
export function rowsToBring({ rows }: Understanding, withoutDoubles: boolean): Ready[] {
  return rows.filter((row): row is Ready => row.input !== undefined && !(withoutDoubles && row.double))
}

/**
 * Brings a list in, all of it in one transaction: each row by the rules of the form of its record. Refused while a row has
 * an error, unless such rows are left out on purpose; and when the preview that was agreed to (`version`, and how many
 * rows it promised) is no longer what would come in. Sent twice, it comes in once. Answers how many rows came in.
 */
export async function bringIn(
  user: User,
  id: string,
  input: BringInInput,
  version: number,
): Promise<Result<{ rows: number }>> {
  return write(async (tx) => {
    const row = await findImportRow(tx, user, id)
    if (!row || row.userId !== user.id) return refused('problems.gone')
    if (!can(user, importing[row.kind])) return refused('problems.notAllowed')
    if (row.state === 'done') return ok({ rows: 0 })
    const mapping = keptMapping(row.kind, row.mapping)
    if (row.state !== 'uploaded' || !mapping || row.version !== version)
      return refused('imports.refused.changed')
    const sheets = await readStored(row.sha256)
    if (!sheets.ok) return sheets

    // Nobody else writes while this one does, so what may be read now is what it writes beside.
    const understanding = await understandingOfList(user, row, sheets.value, mapping)
    const wrong = understanding.rows.filter((each) => each.input === undefined)
    if (wrong.length > 0 && !input.withoutErrors)
      return refused('imports.refused.errors', { count: wrong.length })
    const ready = rowsToBring(understanding, input.withoutDoubles)
    if (ready.length === 0) return refused('imports.refused.noRow')
    if (ready.length !== input.rows) return refused('imports.refused.changed')

    const writer = await writerOf(tx, user, understanding.naming, row)
    await writeRows(writer, ready)
    await finish(tx, user, row, { ready, wrong, rows: understanding.rows.length })
    return ok({ rows: ready.length })
  })
}

async function writeRows(writer: Writer, ready: Ready[]): Promise<void> {
  const today = todayIn(env().HOME_ZONE)
  const numberIn = await meetingNumbers(writer.tx)
  const agreed: string[] = []
  for (const [count, { line, input }] of ready.entries()) {
    if (input.kind === 'visits') await writeVisit(writer, line, input)
    else if (input.kind === 'meetings') writeMeeting(writer, line, input, numberIn(input.visit.id))
    else if (input.kind === 'people') writePerson(writer, line, input)
    else agreed.push(await writeAgreement(writer, line, input, today))
    if (count % 200 < 199) continue
    await writer.batch.flush(writer.tx)
    // Readers have a connection of their own, and are answered meanwhile.
    await new Promise(setImmediate)
  }
  await writer.batch.flush(writer.tx)
  for (let from = 0; from < agreed.length; from += 500)
    await settleReviewDue(writer.tx, inArray(agreements.id, agreed.slice(from, from + 500)))
}

async function finish(
  tx: Tx,
  user: User,
  { id, kind, fileName, sha256, version }: ImportRow,
  of: { ready: Ready[]; wrong: Understood<Given>[]; rows: number },
): Promise<void> {
  await record(
    tx,
    user,
    'import.brought-in',
    { kind: 'import', id },
    {
      kind: [null, kind],
      file: [null, fileName],
      sha256: [null, sha256],
      rows: [null, of.rows],
      rowsIn: [null, of.ready.length],
      ...(of.wrong.length > 0 && { linesLeftOut: [null, of.wrong.map(({ line }) => line).join(', ')] }),
    },
  )
  await tx
    .update(imports)
    .set({ state: 'done', doneAt: Date.now(), version: version + 1 })
    .where(eq(imports.id, id))
}
