import { listRoute } from '@/app/list-route'
import { commitmentsTable } from '@/lib/commitments/export'
import { commitmentFilters } from '@/lib/commitments/filters'

export const GET = listRoute('commitments', 'csv', commitmentFilters, commitmentsTable)
