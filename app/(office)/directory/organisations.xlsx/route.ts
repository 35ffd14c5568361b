import { listRoute } from '@/app/list-route'
import { organisationsTable } from '@/lib/directory/organisations/export'
import { organisationListInput } from '@/lib/directory/organisations/input'

export const GET = listRoute('organisations', 'xlsx', organisationListInput, organisationsTable)
