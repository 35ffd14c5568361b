import { feedOf, findFeedUser } from '@/lib/deadlines/feed'

export const dynamic = 'force-dynamic'

const nothing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })

/** A person's calendar of deadlines. Calendars cannot sign in: the secret in the address says whose it is. */
export async function GET(request: Request) {
  const token = new URL(request.url).searchParams.get('token')
  const user = token ? await findFeedUser(token) : undefined
  if (!user) return nothing()

  return new Response(await feedOf(user), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="deadlines.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
