import { feedRoute } from '@/app/feed-route'
import { programmeFeedOf } from '@/lib/calendars/feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('programme.ics', programmeFeedOf)
