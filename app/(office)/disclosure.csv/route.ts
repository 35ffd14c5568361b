import { notFound } from 'next/navigation'
import { exportDisclosure } from '@/lib/disclosure/export'
import { isQuarter } from '@/lib/disclosure/quarter'
import { disclosureTable } from '@/lib/disclosure/table'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { listResponse } from '@/lib/lists/response'
import { requireUser } from '@/lib/session'

export async function GET(request: Request) {
  const user = await requireUser()
  const quarter = new URL(request.url).searchParams.get('quarter')
  if (!isQuarter(quarter)) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const rows = await exportDisclosure(user, quarter)
  const table = disclosureTable(t, language, quarter, rows)
  return listResponse('csv', t, user, table, `disclosure-${quarter}`)
}
