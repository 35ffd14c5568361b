import { listRoute } from '@/app/list-route'
import { agreementsTable } from '@/lib/agreements/export'
import { agreementFilters } from '@/lib/agreements/filters'

export const GET = listRoute('agreements', 'csv', agreementFilters, agreementsTable)
