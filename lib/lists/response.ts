import 'server-only'

import { Readable } from 'node:stream'
import type { Changes } from '@/db/schema/office'
import { record } from '../audit'
import { contentDisposition } from '../content-disposition'
import type { Translator } from '../i18n/translator-for'
import { ok } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { aboutList, nameOfList } from './about'
import { csvOf } from './csv'
import type { ListTable } from './table'
import { xlsxOf } from './xlsx/workbook'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type ListFormat = keyof typeof mediaTypes

/**
 * A list as a file to take away, named in the reader's language and sent as it is read. `plainName` is what old systems and
 * the audit trail call it: ASCII, without extension. The trail has it with what it was narrowed to and its rows.
 */
export async function listResponse<R>(
  format: ListFormat,
  t: Translator,
  user: User,
  table: ListTable<R>,
  plainName: string,
): Promise<Response> {
  const told = await tell(user, plainName, format, table)
  if (!told.ok) return new Response(t('problems.diskFull'), { status: 507 })

  const now = Date.now()
  const body =
    format === 'csv'
      ? Readable.from(csvOf(table))
      : xlsxOf(table, t('lists.about.sheet'), aboutList(t, user, table, now))
  const name = `${nameOfList(t, user, table, now)}.${format}`
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': contentDisposition('attachment', name, `${plainName}.${format}`),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const tell = <R>(user: User, list: string, format: ListFormat, { narrowing, count }: ListTable<R>) =>
  write(async (tx) => {
    const told = { list, format, narrowing: narrowing.join('; ') || null, rows: count }
    const changes: Changes = {}
    for (const [field, value] of Object.entries(told)) changes[field] = [null, value]
    await record(tx, user, 'user.list-exported', { kind: 'user', id: user.id }, changes)
    return ok(null)
  })
