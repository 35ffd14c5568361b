import { currentUser } from '@/lib/session'
import { takeVisitFile } from '@/lib/visit-files/in/take'
import { addressOf } from '@/lib/visit-files/problems'

/** Takes a visit file out of a plain form and leads on: to what it holds, or to why it was not taken. */
export async function POST(request: Request) {
  const user = await currentUser()
  const taken = user ? await takeVisitFile(user, request) : undefined
  return new Response(null, { status: 303, headers: { 'Cache-Control': 'no-store', Location: next(taken) } })
}

function next(taken: Awaited<ReturnType<typeof takeVisitFile>> | undefined): string {
  if (!taken) return '/sign-in'
  if (taken.ok) return `/imports/visit-file/${taken.value.id}`
  return `/imports/visit-file?${addressOf(taken.problem.sentence ?? { key: 'problems.gone' })}`
}
