import { findFeedUser } from '@/lib/deadlines/feed'
import type { User } from '@/lib/user'

const nothing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })

/** The GET of a person's calendar. Calendars cannot sign in: the secret in the address says whose it is. */
export function feedRoute(name: string, feedOf: (user: User) => Promise<string>) {
  return async (request: Request) => {
    const token = new URL(request.url).searchParams.get('token')
    const user = token ? await findFeedUser(token) : undefined
    return user ? calendarResponse(await feedOf(user), name) : nothing()
  }
}

/** An iCalendar as the answer to a request, never kept by browsers or proxies. */
export function calendarResponse(calendar: string, name: string): Response {
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
