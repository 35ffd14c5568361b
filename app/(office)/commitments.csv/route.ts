import { commitmentsTable } from '@/lib/commitments/export'
import { commitmentFilters } from '@/lib/commitments/filters'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { listResponse } from '@/lib/lists/response'
import { requireUser } from '@/lib/session'

export async function GET(request: Request) {
  const user = await requireUser()
  const filters = commitmentFilters.parse(Object.fromEntries(new URL(request.url).searchParams))
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return listResponse('csv', t, user, await commitmentsTable(user, filters, language, t), 'commitments')
}
