import { listRoute } from '@/app/list-route'
import { visitFilters } from '@/lib/visits/filters'
import { visitsTable } from '@/lib/visits/list/export'

export const GET = listRoute('visits', 'csv', visitFilters, visitsTable)
