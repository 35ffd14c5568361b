import { feedRoute } from '@/app/feed-route'
import { feedOf } from '@/lib/deadlines/feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('deadlines.ics', feedOf)
