import 'server-only'

import { contentDisposition } from '../content-disposition'
import type { Translator } from '../i18n/translator'
import type { User } from '../user'
import { aboutList, nameOfList } from './about'
import { csvOf } from './csv'
import type { ListTable } from './table'
import { xlsxOf } from './xlsx'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

type Format = keyof typeof mediaTypes

/**
 * A list as a file to take away, named in the reader's language. `plainName` is what old systems call it: ASCII, without
 * extension.
 */
export async function listResponse<R>(
  format: Format,
  t: Translator,
  user: User,
  table: ListTable<R>,
  plainName: string,
): Promise<Response> {
  const now = Date.now()
  const body =
    format === 'csv'
      ? csvOf(table)
      : new Uint8Array(await xlsxOf(table, t('lists.about.sheet'), aboutList(t, user, table, now)))
  const name = `${nameOfList(t, user, table, now)}.${format}`
  return new Response(body, {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': contentDisposition('attachment', name, `${plainName}.${format}`),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
