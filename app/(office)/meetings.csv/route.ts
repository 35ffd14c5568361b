import { listRoute } from '@/app/list-route'
import { meetingsTable } from '@/lib/meetings/list/export'
import { meetingFilters } from '@/lib/meetings/list/filters'

export const GET = listRoute('meetings', 'csv', meetingFilters, meetingsTable)
