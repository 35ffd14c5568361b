import { notFound } from 'next/navigation'
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
  const table = await disclosureTable(user, quarter, language, t)
  return listResponse('csv', t, user, table, 'disclosure')
}
