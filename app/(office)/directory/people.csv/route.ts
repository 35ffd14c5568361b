import { listRoute } from '@/app/list-route'
import { peopleTable } from '@/lib/directory/people/export'
import { personListInput } from '@/lib/directory/people/input'

export const GET = listRoute('people', 'csv', personListInput, peopleTable)
